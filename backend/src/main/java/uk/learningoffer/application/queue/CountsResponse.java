package uk.learningoffer.application.queue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.application.eligibility.EligibilityOutcome;
import uk.learningoffer.application.record.ApplicationStatus;

@Schema(name = "ApplicationCounts")
public record CountsResponse(
        List<StatusCount> byStatus,

        @Schema(description = "Of those that wait for a decision, by what the rules said.")
        List<OutcomeCount> byOutcome,

        @Schema(description = "Waiting for a decision after the day that was promised.")
        Capped late,

        @Schema(nullable = true, description = "Days that the oldest application without a decision has waited.")
        Integer oldestWaitingDays) {

    @Schema(name = "StatusCount")
    record StatusCount(
            ApplicationStatus status,
            int count,

            @Schema(description = "Whether there are more than this.")
            boolean capped) {}

    @Schema(name = "OutcomeCount")
    record OutcomeCount(
            EligibilityOutcome outcome,
            int count,

            @Schema(description = "Whether there are more than this.")
            boolean capped) {}

    @Schema(name = "CappedCount")
    record Capped(
            int count,

            @Schema(description = "Whether there are more than this.")
            boolean capped) {}
}
