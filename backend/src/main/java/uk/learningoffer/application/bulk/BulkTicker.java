package uk.learningoffer.application.bulk;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.job.JobRuns;

/** Looks for what was started and is not finished; on several replicas each takes another run. */
@ApplicationScoped
class BulkTicker {
    @Inject
    BulkWorker worker;

    @Inject
    BulkRuns runs;

    @Inject
    BulkItems items;

    @Inject
    JobRuns jobs;

    @Inject
    BulkConfig config;

    @Inject
    InstantSource clock;

    @Scheduled(every = "${learning-offer.bulk.tick}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        work();
    }

    @Scheduled(every = "${learning-offer.bulk.tidy}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        forget();
    }

    /** @return how many cases were looked at */
    int work() {
        var started = clock.instant();
        var steps = 0;
        while (worker.step()) {
            steps++;
        }
        if (steps > 0) {
            record("bulk-runs", started, steps);
        }
        return steps;
    }

    /** Cancels what was prepared and never started. @return how many */
    @Transactional
    int forget() {
        var started = clock.instant();
        var forgotten = runs.forgotten(started.minus(config.forgottenAfter()));
        for (var run : forgotten) {
            if (runs.move(run, BulkRunStatus.PREPARED, BulkRunStatus.CANCELLED, started)) {
                items.cancel(run, started);
            }
        }
        record("forget-bulk-runs", started, forgotten.size());
        return forgotten.size();
    }

    private void record(String job, Instant started, int affected) {
        jobs.record(job, LondonDays.startOf(LondonDays.of(started)), started, clock.instant(), affected);
    }
}
