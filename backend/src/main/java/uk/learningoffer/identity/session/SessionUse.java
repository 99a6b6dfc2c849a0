package uk.learningoffer.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Notes that a session is in use, so that it does not end for idleness. */
@ApplicationScoped
public class SessionUse {
    private static final SqlText NOTE = SqlText.of(
            "UPDATE session SET last_used_at = CAST(:now AS timestamptz) WHERE id = :id AND last_used_at < CAST(:now AS timestamptz)");

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    public void note(UUID session) {
        database.of(NOTE).with("now", clock.instant()).with("id", session).update();
    }
}
