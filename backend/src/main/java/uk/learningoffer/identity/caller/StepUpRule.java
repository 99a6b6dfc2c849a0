package uk.learningoffer.identity.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** How long showing a second factor counts for what is guarded most. */
@ApplicationScoped
public class StepUpRule {
    private static final Duration COUNTS_FOR = Duration.ofMinutes(10);

    @Inject
    CurrentUsers currentUsers;

    @Inject
    InstantSource clock;

    /** Refuses staff whose second factor was not shown lately. */
    public void check() {
        var shown = currentUsers.secondFactorAt();
        var isStaff = currentUsers.get().roles().stream().anyMatch(Roles.STAFF::contains);
        if (isStaff && (shown == null || !clock.instant().isBefore(shown.plus(COUNTS_FOR)))) {
            throw Problems.of(
                    ProblemType.STEP_UP,
                    "Send a code of your authenticator app to /api/v1/me/second-factor/showing, then send this again."
                            + " Nothing was changed.");
        }
    }
}
