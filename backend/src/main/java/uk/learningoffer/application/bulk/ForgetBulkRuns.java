package uk.learningoffer.application.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Cancels what was prepared and never started. */
@ApplicationScoped
class ForgetBulkRuns implements TimedWork {
    @Inject
    BulkRuns runs;

    @Inject
    BulkItems items;

    @Inject
    BulkConfig config;

    @Inject
    InstantSource clock;

    @Override
    public Job job() {
        return new Job(
                "forget-bulk-runs",
                "Cancels bulk decisions that were looked at and never started.",
                config.tidy(),
                """
                        SELECT 'bulk run ' || id AS record, created_at + interval '%1$d seconds' AS due_since FROM bulk_run
                        WHERE status = 'PREPARED'
                            AND created_at < CAST(:now AS timestamptz) - interval '%1$d seconds'""".formatted(config.forgottenAfter().toSeconds()));
    }

    @Override
    public void run(Run run) {
        run.untilDone("bulk runs", this::forgetSome);
    }

    private int forgetSome() {
        var now = clock.instant();
        var cancelled = 0;
        for (var forgotten : runs.forgotten(now.minus(config.forgottenAfter()))) {
            // Another replica may have been here since.
            if (runs.move(forgotten, BulkRunStatus.PREPARED, BulkRunStatus.CANCELLED, now)) {
                items.cancel(forgotten, now);
                cancelled++;
            }
        }
        return cancelled;
    }
}
