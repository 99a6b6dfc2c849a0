package uk.learningoffer.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Deletes requests to sign in, which hold an address, a day after they ended. */
@ApplicationScoped
class ForgetSignIns implements TimedWork {
    static final String NAME = "forget-sign-ins";

    @Inject
    RetentionConfig config;

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    private Overdue overdue() {
        return new Overdue("sign_in_challenge", "'sign-in ' || t.id", "t.expires_at", config.signIns(), "true");
    }

    @Override
    public Job job() {
        return new Job(
                NAME,
                "Deletes requests to sign in that ended long ago.",
                config.tick(),
                overdue().due());
    }

    @Override
    public void run(Run run) {
        run.untilDone("requests to sign in", () -> database.of(overdue().deletion())
                .with("now", clock.instant())
                .update());
    }
}
