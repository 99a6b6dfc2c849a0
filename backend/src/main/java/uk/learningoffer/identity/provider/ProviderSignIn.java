package uk.learningoffer.identity.provider;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import uk.learningoffer.identity.session.SignedIn;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** Signing in with the organisation's own provider: there, back, and in. Asks the provider outside of transactions. */
@ApplicationScoped
class ProviderSignIn {
    private static final String OR_LINK = " Try again, or ask for a link by e-mail.";

    @Inject
    ProviderConfig config;

    @Inject
    ProviderAttempts attempts;

    @Inject
    ProviderConversation provider;

    @Inject
    ProviderAdmission admission;

    /** @return where to send the browser that keeps the secrets */
    URI start(AttemptSecrets secrets) {
        requireOn();
        try {
            var address = provider.whereTo(secrets);
            attempts.keep(secrets);
            return address;
        } catch (ProviderFault fault) {
            throw problem(fault);
        }
    }

    SignedIn confirm(ProviderConfirmation confirmation, String browser, String device) {
        requireOn();
        var secrets = new AttemptSecrets(confirmation.state(), browser);
        if (!attempts.spend(secrets)) {
            throw Problems.of(
                    ProblemType.EXPIRED_LINK,
                    "Signing in took longer than 10 minutes, was done already, or began in another browser." + OR_LINK);
        }
        // "error", such as access_denied where somebody pressed "Cancel": the provider's own words stay unread.
        if (confirmation.code() == null || confirmation.code().isBlank()) {
            throw Problems.forbidden("Your organisation did not sign you in." + OR_LINK);
        }
        try {
            var account = provider.exchange(confirmation.code(), confirmation.iss(), secrets);
            return admission
                    .admit(account, device)
                    .orElseThrow(() -> Problems.forbidden("This account does not sign you in here: that is for"
                            + " members of our staff only. Ask for a link by e-mail instead."));
        } catch (ProviderFault fault) {
            throw problem(fault);
        }
    }

    private void requireOn() {
        if (!config.isOn()) {
            throw Problems.notFound("way to sign in");
        }
    }

    private static HttpProblem problem(ProviderFault fault) {
        return fault.isAway()
                ? Problems.unavailable("Your organisation’s sign-in does not answer." + OR_LINK)
                : Problems.forbidden("We could not check what your organisation told us." + OR_LINK);
    }
}
