package uk.learningoffer.library.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.csv.CsvFile;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** What editors do with imports. */
@ApplicationScoped
class Imports {
    /** Rows that one transaction can take without holding others up. */
    static final int MOST_AT_ONCE = 2_000;

    private static final String SUBJECT = "library_import";

    @Inject
    ImportTable imports;

    @Inject
    RowIntake intake;

    @Inject
    WholeFile whole;

    @Inject
    Kinds kinds;

    @Inject
    Audit audit;

    @Inject
    CurrentUsers currentUser;

    @Inject
    InstantSource clock;

    LibraryImport receive(Upload upload) {
        var kind = kinds.require(upload.kind());
        var id = Ids.next();
        try (var file = CsvFile.open(upload.file())) {
            var header = FileHeader.of(kind, file.header());
            imports.insert(id, kind.name(), header, currentUser.get().personId(), clock.instant());
            if (intake.store(id, kind, header, file) == 0) {
                throw Problems.invalid("/file", "The file has a header and no rows.");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        whole.recount(id);
        audit.record("import.sent", SUBJECT, id, Map.of("kind", kind.name()));
        return imports.require(id);
    }

    LibraryImport confirm(UUID id, boolean allOrNothing, String ifMatch) {
        var seen = seen(id, ifMatch);
        requireMove(seen, ImportStatus.APPLYING);
        if (seen.toApply() == 0) {
            throw Problems.illegalTransition("Nothing in this file is new or changed.");
        }
        if (allOrNothing) {
            refuseUnlessWhole(seen);
        }
        var outdated = QuarkusTransaction.requiringNew().call(() -> lookAgain(seen));
        if (outdated > 0
                || !imports.confirm(seen, allOrNothing, currentUser.get().personId(), clock.instant())) {
            throw Problems.of(
                    ProblemType.STALE,
                    "The library was changed after the preview (rows of this file: %d). They are being looked at again: see what is different now, then confirm."
                            .formatted(outdated));
        }
        audit.record("import.confirmed", SUBJECT, id, Map.of("rows", seen.toApply(), "allOrNothing", allOrNothing));
        return imports.require(id);
    }

    LibraryImport cancel(UUID id, String ifMatch) {
        var seen = seen(id, ifMatch);
        requireMove(seen, ImportStatus.CANCELLED);
        if (!imports.move(seen, ImportStatus.CANCELLED, seen.note(), clock.instant())) {
            throw Problems.of(ProblemType.STALE, "It went on meanwhile. Look at where it stands now.");
        }
        audit.record(
                "import.cancelled", SUBJECT, id, Map.of("applied", seen.rows().applied()));
        return imports.require(id);
    }

    // Kept even though the confirmation is refused: the editor is to see the new preview.
    private int lookAgain(LibraryImport seen) {
        var outdated = whole.lookAgain(seen.id(), kinds.require(seen.kind()).versions());
        if (outdated > 0) {
            whole.recount(seen.id());
            imports.move(
                    seen,
                    ImportStatus.CHECKING,
                    "The library was changed after the preview: %d of the rows were looked at again."
                            .formatted(outdated),
                    clock.instant());
        }
        return outdated;
    }

    private static void refuseUnlessWhole(LibraryImport seen) {
        if (seen.rows().refused() > 0) {
            throw Problems.illegalTransition(
                    "%,d rows are refused, so not all can be imported. Mend them and send the file again, or import the others."
                            .formatted(seen.rows().refused()));
        }
        if (seen.toApply() > MOST_AT_ONCE) {
            throw Problems.illegalTransition(
                    "At most %,d rows can be imported as all or nothing. Import them one by one, or send the file in parts."
                            .formatted(MOST_AT_ONCE));
        }
    }

    private LibraryImport seen(UUID id, String ifMatch) {
        var one = imports.require(id);
        IfMatch.of(ifMatch).check(one.version());
        return one;
    }

    private static void requireMove(LibraryImport seen, ImportStatus to) {
        if (!seen.status().next().contains(to)) {
            throw Problems.illegalTransition(
                    switch (seen.status()) {
                        case CHECKING -> "The rows are still being looked at.";
                        case READY -> "The rows were looked at; confirm or cancel it.";
                        case APPLYING -> "This import is under way already.";
                        case DONE -> "This import is done.";
                        case CANCELLED -> "This import was cancelled.";
                    });
        }
    }
}
