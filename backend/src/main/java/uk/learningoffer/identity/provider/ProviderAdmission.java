package uk.learningoffer.identity.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.identity.session.Sessions;
import uk.learningoffer.identity.session.SignedIn;

/** Lets a member of staff in whom the provider named. Makes nobody, and tells nobody why somebody is not let in. */
@ApplicationScoped
class ProviderAdmission {
    @Inject
    PersonRepository people;

    @Inject
    ProviderLinks links;

    @Inject
    Sessions sessions;

    @Inject
    Audit audit;

    /** @return empty for whoever is unknown, disabled, no member of staff, or linked to another account */
    @Transactional
    Optional<SignedIn> admit(ProviderAccount account, String device) {
        var linked = links.of(account);
        // Once an account is linked, an address says nothing: it may have been given to somebody else.
        var person = linked.isPresent()
                ? linked.map(people::require).filter(ProviderAdmission::isStaff)
                : byAddress(account).filter(ProviderAdmission::isStaff).filter(found -> link(account, found));
        return person.map(found -> open(found, device));
    }

    private SignedIn open(Person person, String device) {
        var signedIn = sessions.open(person, device);
        audit.record("session.opened", "session", signedIn.session(), Map.of("person", person.id(), "by", "provider"));
        return signedIn;
    }

    private Optional<Person> byAddress(ProviderAccount account) {
        return Optional.ofNullable(account.verifiedEmail())
                .flatMap(EmailAddress::read)
                .flatMap(people::byEmail);
    }

    private boolean link(ProviderAccount account, Person person) {
        if (links.link(account, person.id())) {
            audit.record("person.provider-linked", "person", person.id(), Map.of());
            return true;
        }
        // Two first sign-ins at once: the other one linked the same.
        return links.of(account).filter(person.id()::equals).isPresent();
    }

    private static boolean isStaff(Person person) {
        return !person.isDisabled() && !person.isErased() && !person.roles().isEmpty();
    }
}
