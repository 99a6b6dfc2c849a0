package uk.learningoffer.identity.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.identity.factor.FactorsOfOthers;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** Giving and taking roles. */
@ApplicationScoped
public class RoleGrants {
    @Inject
    PersonRepository people;

    @Inject
    FactorsOfOthers factors;

    @Inject
    Audit audit;

    @Inject
    Event<AdministratorNoMore> noMore;

    @Inject
    InstantSource clock;

    @Transactional
    UserResponse set(UUID id, Set<String> roles, IfMatch seen, CurrentUser by) {
        var person = people.requireThere(id);
        seen.check(person.version());
        // So there is always an administrator left: the one who took the role from everybody else.
        if (id.equals(by.personId()) && !roles.contains(Roles.ADMINISTRATOR)) {
            throw Problems.illegalTransition("Another administrator has to take that role from you.");
        }
        var before = person.roles();
        person.holdExactly(roles, clock.instant());
        people.flush();
        note(person, before);
        if (before.contains(Roles.ADMINISTRATOR) && !roles.contains(Roles.ADMINISTRATOR)) {
            noMore.fire(new AdministratorNoMore(id));
        }
        return UserResponse.of(person);
    }

    /** Beside those that they hold. In the caller's transaction. */
    public void add(Person person, Set<String> roles) {
        var before = person.roles();
        roles.forEach(role -> person.grant(role, clock.instant()));
        people.flush();
        note(person, before);
    }

    private void note(Person person, Set<String> before) {
        audit.record("person.roles-set", "person", person.id(), Map.of("before", before, "after", person.roles()));
    }

    @Transactional
    void takeSecondFactor(UUID id, CurrentUser by) {
        if (id.equals(by.personId())) {
            throw Problems.illegalTransition("Another administrator has to take yours away.");
        }
        factors.takeAway(people.requireThere(id));
    }
}
