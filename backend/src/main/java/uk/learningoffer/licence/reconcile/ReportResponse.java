package uk.learningoffer.licence.reconcile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.licence.supplier.SupplierName;
import uk.learningoffer.platform.version.Versioned;

@Schema(name = "SupplierReport")
record ReportResponse(
        UUID id,
        SupplierName supplier,
        ReportStatus status,

        @Schema(description = "Names of its columns in lower case.")
        List<String> header,

        ReportCounts rows,

        @Schema(nullable = true, description = "Who sent it.")
        String by,

        Instant createdAt,
        @Schema(nullable = true) Instant confirmedAt,
        @Schema(nullable = true) Instant endedAt,

        @Schema(nullable = true, description = "When its rows were deleted; what was learnt from them stays.")
        Instant forgottenAt,

        @Schema(description = "What can be done with it now.")
        List<ReportMove> next,

        long version)
        implements Versioned {

    static ReportResponse of(SupplierReport report) {
        return new ReportResponse(
                report.id(),
                report.supplier(),
                report.status(),
                report.header(),
                report.rows(),
                report.by(),
                report.createdAt(),
                report.confirmedAt(),
                report.endedAt(),
                report.forgottenAt(),
                ReportMove.of(report),
                report.version());
    }
}
