package uk.learningoffer.development;

import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Tells a newcomer where to go, and how to be each kind of person. */
@ApplicationScoped
@UnlessBuildProfile(anyOf = {"prod", "test"})
class Welcome {
    private static final Logger LOG = Logger.getLogger(Welcome.class);

    @ConfigProperty(name = "learning-offer.origin")
    String origin;

    @ConfigProperty(name = "development.demonstration", defaultValue = "false")
    boolean demonstration;

    void greet(@Observes @Priority(9000) StartupEvent start) {
        Steps.done("service");
        LOG.info("Ready. It took: " + Steps.inWords());
        LOG.info(demonstration ? places() + people() : places());
    }

    private String places() {
        return """

              The service         %1$s
              Messages it sends   %1$s/dev/inbox
              Codes of the team   %1$s/dev/second-factor
              The contract        %1$s/openapi
            """.formatted(origin);
    }

    private String people() {
        return """

              Sign in at %1$s/sign-in with one of these; the link is in the inbox,
              and the code that the team is asked for at %1$s/dev/second-factor (the key for an app: %2$s):
                applicant         alex.taylor@leeds.gov.uk   (or any address at a council)
                reviewer          reviewer@team.example
                administrator     administrator@team.example
                editor            editor@team.example
                council lead      lead@leeds.gov.uk
              A partner system:
                curl -s %1$s/oauth2/token -u leeds-demonstration:lo_demonstration-only-demonstration-only-0000000 -d grant_type=client_credentials
                curl -s %1$s/api/v1/applications -H "Authorization: Bearer <access_token>"
            """.formatted(origin, SecondFactorCodes.DEMONSTRATION_KEY);
    }
}
