package uk.learningoffer.licence.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.licence.allocation.AllocationStatus;

@Schema(name = "SupplierReportRow")
record ReportRowResponse(
        @Schema(description = "As a spreadsheet counts: the header is row 1.")
        int number,

        RowOutcome outcome,
        There there,

        @Schema(nullable = true, description = "The licence it is about, or may be about.")
        Here here,

        @Schema(nullable = true, description = "Why it is suggested to be theirs, or is nobody's.")
        String reason,

        @Schema(description = "Why the row could not be read or applied.")
        List<String> faults,

        @Schema(description = "Whether somebody can say if it is theirs.")
        boolean mayDecide,

        boolean applied) {

    /** What the row says. */
    @Schema(name = "SupplierReportSays")
    record There(
            @Schema(nullable = true) String email,
            @Schema(nullable = true) String name,
            @Schema(nullable = true) String course,
            @Schema(nullable = true) StateThere state,
            @Schema(nullable = true) LocalDate joinedOn,
            @Schema(nullable = true) LocalDate completedOn,
            @Schema(nullable = true) Integer percentDone,
            @Schema(nullable = true) Integer stepsDone,
            @Schema(nullable = true) Integer stepsTotal) {}

    /** What is known of it here. */
    @Schema(name = "SupplierReportMatch")
    record Here(
            UUID allocationId,
            UUID applicationId,
            String reference,
            @Schema(nullable = true) String name,
            @Schema(nullable = true) String email,
            String courseTitle,
            AllocationStatus status) {}
}
