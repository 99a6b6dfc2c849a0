package uk.learningoffer.library.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.version.Versioned;

@Schema(name = "Import")
record ImportResponse(
        UUID id,

        @Schema(enumeration = {"courses", "user-stories", "story-courses"})
        String kind,

        ImportStatus status,
        RowCounts rows,
        int total,

        @Schema(description = "Columns of the file that mean nothing to us.")
        List<String> ignoredColumns,

        boolean allOrNothing,

        @Schema(nullable = true, description = "What happened to it that an editor should know.")
        String note,

        @Schema(nullable = true, description = "Who sent it.")
        String by,

        Instant createdAt,
        @Schema(nullable = true) Instant confirmedAt,
        @Schema(nullable = true) Instant endedAt,

        @Schema(description = "What can be done with it now: confirm, confirm-whole, cancel.")
        List<String> next,

        long version)
        implements Versioned {

    static ImportResponse of(LibraryImport one) {
        return new ImportResponse(
                one.id(),
                one.kind(),
                one.status(),
                one.rows(),
                one.rows().total(),
                one.ignoredColumns(),
                one.allOrNothing(),
                one.note(),
                one.by(),
                one.createdAt(),
                one.confirmedAt(),
                one.endedAt(),
                next(one),
                one.version());
    }

    private static List<String> next(LibraryImport one) {
        var next = new ArrayList<String>();
        if (one.status() == ImportStatus.READY && one.toApply() > 0) {
            next.add("confirm");
            if (one.rows().refused() == 0 && one.toApply() <= Imports.MOST_AT_ONCE) {
                next.add("confirm-whole");
            }
        }
        if (one.status().next().contains(ImportStatus.CANCELLED)) {
            next.add("cancel");
        }
        return next;
    }
}
