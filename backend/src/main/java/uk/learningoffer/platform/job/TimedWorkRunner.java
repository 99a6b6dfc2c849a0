package uk.learningoffer.platform.job;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Runs timed work, each kind once at a time on this replica, and records what came of it. */
@ApplicationScoped
public class TimedWorkRunner {
    // Some look every second: that they found nothing is worth a row a minute.
    private static final long IDLE_NANOS = 60_000_000_000L;

    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> recorded = new ConcurrentHashMap<>();
    private final JobRuns runs;
    private final InstantSource clock;
    private final MeterRegistry measures;

    TimedWorkRunner(JobRuns runs, InstantSource clock, MeterRegistry measures) {
        this.runs = runs;
        this.clock = clock;
        this.measures = measures;
    }

    /** @return empty where this replica is at it already */
    public Optional<Run> run(TimedWork work) {
        var name = work.job().name();
        if (!running.add(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(recorded(work));
        } finally {
            running.remove(name);
        }
    }

    private Run recorded(TimedWork work) {
        var name = work.job().name();
        var run = new Run(name);
        var started = clock.instant();
        try {
            work.run(run);
        } catch (RuntimeException failed) {
            run.failed("the run", failed);
        }
        if (!run.wasIdle() || !wasRecordedLately(name)) {
            runs.record(name, started, clock.instant(), run);
            recorded.put(name, System.nanoTime());
        }
        measures.counter("learning_offer_job_affected", "job", name).increment(run.affected());
        measures.counter("learning_offer_job_failures", "job", name).increment(run.failures());
        return run;
    }

    private boolean wasRecordedLately(String name) {
        var last = recorded.get(name);
        return last != null && System.nanoTime() - last < IDLE_NANOS;
    }
}
