package uk.learningoffer.licence.desk;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.licence.allocation.AllocationStatus;

/** One line of a work-list. */
@Schema(name = "DeskEntry")
record DeskEntry(
        UUID allocationId,
        UUID applicationId,
        String reference,
        @Schema(nullable = true) String name,

        @Schema(nullable = true, description = "Null once the person was erased.")
        String email,

        String courseTitle,
        AllocationStatus status,

        @Schema(
                description =
                        "Since when it is to be done: when the licence was issued or ended, or the supplier was told.")
        Instant since,

        @Schema(nullable = true, description = "What the supplier's last report says of it.")
        String stateThere,

        @Schema(nullable = true, description = "Why to look at it; only on the list of what to check.")
        CheckReason reason,

        @Schema(nullable = true, description = "What the supplier said when it refused.")
        String failure,

        @Schema(description = "Whether what was done there has been copied; removing a learner deletes it.")
        boolean copied,

        @Schema(description = "Whether the supplier can be asked to invite again.")
        boolean mayInviteAgain) {}
