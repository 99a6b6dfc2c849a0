package uk.learningoffer.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.learningoffer.job.DryRunResponse.DueRow;
import uk.learningoffer.platform.job.Backlogs;
import uk.learningoffer.platform.job.Backlogs.Backlog;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.JobRuns;
import uk.learningoffer.platform.job.TimedWork;
import uk.learningoffer.platform.job.TimedWorks;
import uk.learningoffer.platform.job.Timetable;
import uk.learningoffer.platform.problem.Problems;

/** Timed work as staff see it: three statements, however much there is. */
@ApplicationScoped
class JobBoard {
    @Inject
    TimedWorks works;

    @Inject
    Backlogs backlogs;

    @Inject
    JobRuns runs;

    @Inject
    Timetable timetable;

    @Inject
    InstantSource clock;

    JobsResponse all(List<JobMove> next) {
        return of(works.all().stream().map(TimedWork::job).toList(), next);
    }

    JobResponse one(String name, List<JobMove> next) {
        return of(List.of(require(name).job()), next).items().get(0);
    }

    DryRunResponse dryRun(String name) {
        var job = require(name).job();
        var first = backlogs.first(job).stream()
                .map(due -> new DueRow(due.record(), due.since()))
                .toList();
        return new DryRunResponse(name, backlogs.all().get(name).rows(), first, clock.instant());
    }

    TimedWork require(String name) {
        return works.named(name).orElseThrow(() -> Problems.notFound("timed work"));
    }

    private JobsResponse of(List<Job> jobs, List<JobMove> next) {
        var now = clock.instant();
        var days = runs.latest(jobs.stream().map(Job::name).toList()).stream()
                .collect(Collectors.toMap(JobRuns.Day::job, Function.identity()));
        var due = backlogs.all();
        return new JobsResponse(
                jobs.stream().map(job -> response(job, days, due, now, next)).toList(), now);
    }

    private JobResponse response(
            Job job, Map<String, JobRuns.Day> days, Map<String, Backlog> due, Instant now, List<JobMove> next) {
        var nextRun = timetable.next(job).orElse(null);
        return JobResponse.of(job, days.get(job.name()), nextRun, due.get(job.name()), now, next);
    }
}
