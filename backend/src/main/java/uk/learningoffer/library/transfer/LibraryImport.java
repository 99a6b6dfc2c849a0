package uk.learningoffer.library.transfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An editor's file, and where it stands. */
record LibraryImport(
        UUID id,
        String kind,
        ImportStatus status,
        List<String> columns,
        List<String> ignoredColumns,
        boolean allOrNothing,
        String note,
        String by,
        UUID confirmedBy,
        Instant createdAt,
        Instant confirmedAt,
        Instant endedAt,
        RowCounts rows,
        long version) {

    int toApply() {
        return rows.added() + rows.changed();
    }
}
