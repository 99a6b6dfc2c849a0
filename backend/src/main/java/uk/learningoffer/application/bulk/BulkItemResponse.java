package uk.learningoffer.application.bulk;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.application.record.ApplicationStatus;

@Schema(name = "BulkItem")
record BulkItemResponse(
        @Schema(description = "Its turn, from 1: the order of the queue.")
        int position,

        UUID applicationId,
        String reference,
        @Schema(nullable = true) String applicantName,
        @Schema(nullable = true) String authorityName,
        String courseTitle,

        @Schema(description = "What was foreseen.") BulkOutlook.Kind effect,

        @Schema(nullable = true) String poolName,

        @Schema(nullable = true, description = "The place on the waiting list that was foreseen.")
        Integer place,

        @Schema(nullable = true, description = "Why nothing would happen.")
        String whyNot,

        BulkItemStatus status,

        @Schema(nullable = true, description = "Where the application stands after it.")
        ApplicationStatus became,

        @Schema(nullable = true, description = "The type of the problem that a single decision would have had.")
        String refusal,

        @Schema(nullable = true, description = "What happened, or why nothing did.")
        String sentence,

        @Schema(nullable = true) Instant doneAt) {}
