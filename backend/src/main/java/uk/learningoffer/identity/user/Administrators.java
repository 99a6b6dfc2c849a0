package uk.learningoffer.identity.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.identity.signin.Registration;
import uk.learningoffer.identity.signin.SignInLinks;
import uk.learningoffer.platform.ServiceConfig;

/** Makes administrators from outside the service, since the first one cannot be made from inside. */
@ApplicationScoped
class Administrators {
    @Inject
    Registration registration;

    @Inject
    SignInLinks links;

    @Inject
    ServiceConfig config;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** @return a link that signs them in once */
    @Transactional
    URI invite(EmailAddress email) {
        var person = registration.admit(email);
        person.grant(Roles.ADMINISTRATOR, clock.instant());
        var link = links.make(person, null);
        audit.record("person.invited-as-administrator", "person", person.id(), Map.of());
        return URI.create(config.origin() + "/sign-in#t=" + link.token());
    }
}
