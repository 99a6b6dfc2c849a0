package uk.learningoffer.identity.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Map;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.authority.Authority;
import uk.learningoffer.authority.AuthorityResolver;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.identity.person.Me;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.identity.session.SecondFactorOfSession;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** What people may change about themselves. */
@ApplicationScoped
class OwnDetails {
    @Inject
    PersonRepository people;

    @Inject
    AuthorityResolver resolver;

    @Inject
    CurrentUsers currentUser;

    @Inject
    SecondFactorOfSession secondFactor;

    @Inject
    Audit audit;

    @Transactional
    Me change(IfMatch seen, MeChange change) {
        var id = currentUser.get().personId();
        var person = people.require(id);
        seen.check(person.version());
        var changed = new ArrayList<String>();
        if (change.name() != null) {
            person.call(change.name().strip());
            changed.add("name");
        }
        if (change.authorityCode() != null) {
            person.join(possible(person, change.authorityCode()));
            changed.add("authority");
        }
        people.flush();
        audit.record("person.changed", "person", id, Map.of("fields", changed));
        return Me.of(person, secondFactor.of(person, currentUser.session()));
    }

    private Authority possible(Person person, String code) {
        return resolver.resolve(EmailAddress.of(person.email(), "/email")).authorities().stream()
                .filter(authority -> authority.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        "/authorityCode", "Choose one of the councils that your e-mail address belongs to"));
    }
}
