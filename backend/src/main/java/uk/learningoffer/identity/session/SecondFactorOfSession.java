package uk.learningoffer.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.identity.person.SecondFactorState;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Whether a second factor was shown in a session; always in the caller's transaction. */
@ApplicationScoped
public class SecondFactorOfSession {
    private static final SqlText STATE = SqlText.of("""
            SELECT s.second_factor_at IS NOT NULL AS shown,
                EXISTS (SELECT FROM second_factor f WHERE f.person_id = s.person_id AND f.confirmed_at IS NOT NULL)
                    AS set_up
            FROM session s WHERE s.id = :session""");
    private static final SqlText NOTE =
            SqlText.of("UPDATE session SET second_factor_at = CAST(:now AS timestamptz) WHERE id = :session");

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    public SecondFactorState of(Person person, UUID session) {
        if (person.roles().stream().noneMatch(Roles.STAFF::contains)) {
            return SecondFactorState.NOT_NEEDED;
        }
        return database.of(STATE).with("session", session).one(row -> {
            if (row.getBoolean("shown")) {
                return SecondFactorState.SHOWN;
            }
            return row.getBoolean("set_up") ? SecondFactorState.NOT_SHOWN : SecondFactorState.NOT_SET_UP;
        });
    }

    /** From the next request on the person's roles count in it, and for ten minutes what is guarded most is open. */
    public void shown(UUID session) {
        database.of(NOTE).with("now", clock.instant()).with("session", session).update();
    }
}
