package uk.learningoffer.platform.job;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How far timed work is behind, for machines that watch; sampled, so that watching costs the database little. */
@ApplicationScoped
class JobMeasures {
    private final Map<String, AtomicLong> rows = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> seconds = new ConcurrentHashMap<>();
    private final MeterRegistry registry;
    private final Backlogs backlogs;
    private final InstantSource clock;

    JobMeasures(MeterRegistry registry, Backlogs backlogs, InstantSource clock) {
        this.registry = registry;
        this.backlogs = backlogs;
        this.clock = clock;
    }

    @Scheduled(every = "${learning-offer.job.sample}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sample() {
        var now = clock.instant();
        backlogs.all().forEach((job, backlog) -> {
            gauge("learning_offer_job_backlog", job, rows).set(backlog.rows());
            gauge("learning_offer_job_lag_seconds", job, seconds)
                    .set(backlog.lag(now).toSeconds());
        });
    }

    private AtomicLong gauge(String measure, String job, Map<String, AtomicLong> values) {
        return values.computeIfAbsent(job, name -> registry.gauge(measure, Tags.of("job", name), new AtomicLong()));
    }
}
