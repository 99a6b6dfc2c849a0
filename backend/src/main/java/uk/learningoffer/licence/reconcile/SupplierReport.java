package uk.learningoffer.licence.reconcile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.licence.supplier.SupplierName;

/**
 * A supplier's report, and where it stands.
 *
 * @param header names of its columns in lower case
 * @param forgottenAt when its rows were deleted; null while they are there
 */
record SupplierReport(
        UUID id,
        SupplierName supplier,
        ReportStatus status,
        List<String> header,
        String by,
        UUID confirmedBy,
        Instant createdAt,
        Instant confirmedAt,
        Instant endedAt,
        Instant forgottenAt,
        ReportCounts rows,
        long version) {

    boolean may(ReportStatus to) {
        return forgottenAt == null && status.next().contains(to);
    }
}
