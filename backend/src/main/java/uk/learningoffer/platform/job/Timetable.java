package uk.learningoffer.platform.job;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.Scheduler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** When this replica looks for timed work. */
@ApplicationScoped
public class Timetable {
    @Inject
    Scheduler scheduler;

    @Inject
    TimedWorks works;

    @Inject
    TimedWorkRunner runner;

    // After what the service loads and makes at its start.
    void start(@Observes @Priority(5_000) StartupEvent event) {
        works.all().stream().filter(work -> !work.job().isOff()).forEach(this::schedule);
    }

    private void schedule(TimedWork work) {
        scheduler
                .newJob(work.job().name())
                .setInterval(work.job().every())
                .setConcurrentExecution(ConcurrentExecution.SKIP)
                .setTask(execution -> runner.run(work))
                .schedule();
    }

    /** @return empty where this replica never does it by itself */
    public Optional<Instant> next(Job job) {
        return Optional.ofNullable(scheduler.getScheduledJob(job.name())).map(trigger -> trigger.getNextFireTime());
    }
}
