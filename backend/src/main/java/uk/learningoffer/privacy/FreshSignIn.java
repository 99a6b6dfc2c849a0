package uk.learningoffer.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** That it is the person themselves, and not somebody at a screen they left: whoever signed in lately has their mailbox. */
@ApplicationScoped
class FreshSignIn {
    static final Duration LIFE = Duration.ofMinutes(10);
    private static final SqlText SINCE = SqlText.of("SELECT created_at FROM session WHERE id = :session");

    @Inject
    CurrentUsers currentUser;

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    boolean isFresh() {
        return database.of(SINCE)
                .with("session", currentUser.session())
                .first(row -> Instants.of(row, 1))
                .filter(since -> since.plus(LIFE).isAfter(clock.instant()))
                .isPresent();
    }

    void require() {
        if (!isFresh()) {
            throw Problems.of(
                    ProblemType.SIGN_IN_AGAIN,
                    "Sign in again, so that we know it is you, and do this within 10 minutes. Nothing was changed.");
        }
    }
}
