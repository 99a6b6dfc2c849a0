package uk.learningoffer.licence.desk;

import java.time.Instant;
import java.util.UUID;
import uk.learningoffer.licence.supplier.SupplierName;

/**
 * Some of the work-list of a supplier, in the hands of one person.
 *
 * @param claimedByName or the e-mail address where there is no name
 */
record Batch(
        UUID id,
        SupplierName supplier,
        BatchKind kind,
        BatchStatus status,
        UUID claimedBy,
        String claimedByName,
        Instant createdAt,
        Instant endedAt,
        int members,
        int failed,
        long version) {}
