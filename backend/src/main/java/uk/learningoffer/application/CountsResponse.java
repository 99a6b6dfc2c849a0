package uk.learningoffer.application;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ApplicationCounts")
record CountsResponse(
        List<StatusCount> byStatus,

        @Schema(nullable = true, description = "Days that the oldest application without a decision has waited.")
        Integer oldestWaitingDays) {

    @Schema(name = "StatusCount")
    record StatusCount(
            ApplicationStatus status,
            int count,

            @Schema(description = "Whether there are more than this.")
            boolean capped) {}
}
