package uk.learningoffer.application.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.problem.Problems;

/** Nobody decides on their own application, on their team's, on a colleague's, or on one from their own mail domain. */
@ApplicationScoped
public class ConflictOfInterest {
    /** On {@code application a} of {@code person p}: there is none for the reviewer {@code :me}. */
    public static final String NONE = """
            a.person_id <> :me
            AND NOT EXISTS (SELECT FROM application t WHERE t.team_id = a.team_id AND t.person_id = :me)
            AND NOT EXISTS (SELECT FROM person me WHERE me.id = :me AND (me.authority_code = a.authority_code
                OR split_part(me.email, '@', 2) = split_part(p.email, '@', 2)))""";

    private static final SqlText EXISTS = SqlText.of("SELECT NOT (" + NONE
            + ") FROM application a JOIN person p ON p.id = a.person_id WHERE a.id = :application");

    @Inject
    Statements database;

    public boolean exists(UUID application, UUID reviewer) {
        return database.of(EXISTS)
                .with("me", reviewer)
                .with("application", application)
                .one(row -> row.getBoolean(1));
    }

    public void refuse(UUID application, CurrentUser reviewer) {
        if (exists(application, reviewer.personId())) {
            throw Problems.forbidden(
                    "You work for the same council as this applicant, or learn in one team, so another reviewer must decide.");
        }
    }
}
