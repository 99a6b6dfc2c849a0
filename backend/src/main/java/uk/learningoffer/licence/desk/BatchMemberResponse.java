package uk.learningoffer.licence.desk;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeskBatchMember")
record BatchMemberResponse(
        int position,
        UUID allocationId,
        UUID applicationId,
        String reference,
        @Schema(nullable = true) String name,

        @Schema(nullable = true, description = "Null once the person was erased.")
        String email,

        String courseTitle,
        BatchOutcome outcome,
        @Schema(nullable = true) String failure,

        @Schema(description = "Whether it still is to be done: the licence may have been given back meanwhile.")
        boolean wanted) {}
