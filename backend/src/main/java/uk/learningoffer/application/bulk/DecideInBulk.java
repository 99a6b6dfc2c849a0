package uk.learningoffer.application.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Goes on with what reviewers started for many cases; on several replicas each takes another run. */
@ApplicationScoped
class DecideInBulk implements TimedWork {
    @Inject
    BulkWorker worker;

    @Inject
    BulkConfig config;

    @Override
    public Job job() {
        return new Job("bulk-runs", "Does what reviewers started for many cases at once.", config.tick(), """
                        SELECT 'bulk run ' || id AS record, started_at AS due_since FROM bulk_run
                        WHERE status = 'RUNNING'""");
    }

    @Override
    public void run(Run run) {
        while (worker.step()) {
            run.did(1);
        }
    }
}
