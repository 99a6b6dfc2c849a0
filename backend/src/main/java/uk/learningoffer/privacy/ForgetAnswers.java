package uk.learningoffer.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Deletes answers that were kept in case their request comes again. */
@ApplicationScoped
class ForgetAnswers implements TimedWork {
    static final String NAME = "forget-answers";

    @Inject
    RetentionConfig config;

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    private Overdue overdue() {
        return new Overdue("idempotency", "'answer to ' || t.route", "t.created_at", config.answers(), "true");
    }

    @Override
    public Job job() {
        return new Job(
                NAME,
                "Deletes answers that were kept for requests that are sent again.",
                config.tick(),
                overdue().due());
    }

    @Override
    public void run(Run run) {
        run.untilDone("answers", () -> database.of(overdue().deletion())
                .with("now", clock.instant())
                .update());
    }
}
