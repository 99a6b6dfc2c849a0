package uk.learningoffer.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Deletes where somebody was signed in, a month after it ended. */
@ApplicationScoped
class ForgetSessions implements TimedWork {
    static final String NAME = "forget-sessions";

    @Inject
    RetentionConfig config;

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    private Overdue overdue() {
        return new Overdue(
                "session", "'session ' || t.id", "least(t.expires_at, t.revoked_at)", config.sessions(), "true");
    }

    @Override
    public Job job() {
        return new Job(
                NAME,
                "Deletes sessions that ended long ago, with the device they were on.",
                config.tick(),
                overdue().due());
    }

    @Override
    public void run(Run run) {
        run.untilDone("sessions", () -> database.of(overdue().deletion())
                .with("now", clock.instant())
                .update());
    }
}
