package uk.learningoffer.job;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.job.Backlogs.Backlog;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.JobRuns;

@Schema(name = "Job")
record JobResponse(
        @Schema(examples = "lapse-licences") String name,

        @Schema(description = "What it does.") String sentence,

        @Schema(
                description = "How often each copy of the service looks; `off` where none does by itself.",
                examples = "60s")
        String every,

        @Schema(nullable = true, description = "Null if it never ran.")
        JobDay lastDay,

        @Schema(nullable = true, description = "When this copy of the service looks again; null for never.")
        Instant nextRunAt,

        @Schema(description = "How many rows are due now.") long backlog,

        @Schema(nullable = true, description = "Since when the oldest of them has been due.")
        Instant oldestDueAt,

        @Schema(description = "For how long the oldest of them has been due.")
        long lagSeconds,

        @Schema(description = "What the caller may do.") List<JobMove> next) {

    @Schema(name = "JobDay", description = "The newest day on which it ran.")
    record JobDay(
            @Schema(description = "When its last run began.")
            Instant startedAt,

            @Schema(description = "When its last run ended.")
            Instant finishedAt,

            @Schema(description = "Rows that it changed that day.")
            int affected,

            @Schema(description = "Runs of that day; of those that found nothing, one a minute counts.")
            int runs,

            @Schema(description = "Parts of the work that failed that day, and are due again.")
            int failures,

            @Schema(nullable = true) Instant failedAt,

            @Schema(
                    nullable = true,
                    description = "What went wrong last: the kind of the fault, without personal data.")
            String failure) {

        static JobDay of(JobRuns.Day day) {
            return day == null
                    ? null
                    : new JobDay(
                            day.startedAt(),
                            day.finishedAt(),
                            day.affected(),
                            day.runs(),
                            day.failures(),
                            day.failedAt(),
                            day.failure());
        }
    }

    static JobResponse of(Job job, JobRuns.Day day, Instant nextRun, Backlog backlog, Instant now, List<JobMove> next) {
        return new JobResponse(
                job.name(),
                job.sentence(),
                job.every(),
                JobDay.of(day),
                nextRun,
                backlog.rows(),
                backlog.oldest(),
                backlog.lag(now).toSeconds(),
                next);
    }
}
