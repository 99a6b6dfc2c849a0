package uk.learningoffer.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.identity.session.Sessions;
import uk.learningoffer.platform.problem.Problems;

/** What an administrator does for somebody who has lost their phone and their recovery codes. */
@ApplicationScoped
public class FactorsOfOthers {
    @Inject
    SecondFactorTable table;

    @Inject
    CodeTries tries;

    @Inject
    Sessions sessions;

    @Inject
    Audit audit;

    /** Takes it away, signs them out everywhere and tells them. In the caller's transaction. */
    public void takeAway(Person person) {
        if (!table.remove(person.id())) {
            throw Problems.illegalTransition("They have set up no second factor.");
        }
        sessions.endAll(person.id());
        audit.record("second-factor.taken-away", "person", person.id(), Map.of());
        tries.tell(person, SecondFactorNews.What.TAKEN_AWAY);
    }
}
