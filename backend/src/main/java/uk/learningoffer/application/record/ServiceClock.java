package uk.learningoffer.application.record;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.clock.WorkingDays;

/** What the clock of a case shows. */
@Schema(name = "ServiceClock")
public record ServiceClock(
        @Schema(description = "Working days it waited for us, to its decision or until now.")
        int workingDays,

        @Schema(nullable = true, description = "The day by which it is promised to be decided.")
        LocalDate dueOn,

        @Schema(description = "Whether it waits for a decision after that day.")
        boolean late,

        @Schema(description = "Whether it waits for its applicant, and the clock stands still.")
        boolean paused) {

    /** What the clock is read from. @param submittedAt null for a draft, which has no clock */
    public record Marks(
            ApplicationStatus status,
            Instant submittedAt,
            Instant askedAt,
            Instant decidedAt,
            int pausedDays,
            LocalDate dueOn) {}

    /** @return null where there is none: before it is sent, and once it was withdrawn */
    public static ServiceClock of(Marks marks, String nation, Instant now) {
        if (marks.submittedAt() == null || marks.status() == ApplicationStatus.WITHDRAWN) {
            return null;
        }
        var paused = marks.status() == ApplicationStatus.INFORMATION_REQUESTED;
        var decided = marks.decidedAt() != null;
        var stopped = paused ? marks.askedAt() : decided ? marks.decidedAt() : now;
        var days = WorkingDays.between(marks.submittedAt(), stopped, nation) - marks.pausedDays();
        var late = !paused
                && !decided
                && marks.dueOn() != null
                && LondonDays.of(now).isAfter(marks.dueOn());
        return new ServiceClock(Math.max(days, 0), marks.dueOn(), late, paused);
    }
}
