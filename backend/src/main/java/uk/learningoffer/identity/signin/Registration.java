package uk.learningoffer.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.authority.AuthorityResolver;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.identity.person.PersonRepository;

/** Finds the person of an address, or makes them when they first prove that it is theirs. In the caller's transaction. */
@ApplicationScoped
public class Registration {
    @Inject
    PersonRepository people;

    @Inject
    Challenges challenges;

    @Inject
    AuthorityResolver resolver;

    @Inject
    InstantSource clock;

    public Person admit(EmailAddress email) {
        challenges.oneAtATime(email);
        var person = people.byEmail(email).orElseGet(() -> register(email));
        var authority = person.authority() == null ? resolver.resolve(email).certain() : null;
        if (authority != null) {
            person.join(authority);
        }
        people.flush();
        return person;
    }

    private Person register(EmailAddress email) {
        var person = new Person(email, clock.instant());
        people.persist(person);
        return person;
    }
}
