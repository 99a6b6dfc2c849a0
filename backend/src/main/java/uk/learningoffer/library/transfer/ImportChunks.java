package uk.learningoffer.library.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import uk.learningoffer.audit.Audit;

/**
 * One piece of the work on an import in one transaction. The import's row is locked for as long as that takes, so each
 * piece is done by one worker; a worker that dies leaves nothing behind, and the next one goes on from there.
 */
@ApplicationScoped
class ImportChunks {
    static final String OUTDATED = "Somebody changed this after the preview. Look at it, and import it again.";

    /** A file that goes in whole or not at all met a row that cannot. */
    static class NotWhole extends RuntimeException {}

    @Inject
    ImportTable imports;

    @Inject
    RowTable rows;

    @Inject
    WholeFile whole;

    @Inject
    Kinds kinds;

    @Inject
    Audit audit;

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    /** @return false where nothing was to be done, or another worker is doing it */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean next(UUID id, int most) {
        var claimed = imports.claim(id);
        claimed.ifPresent(one -> {
            var kind = kinds.require(one.kind());
            database.setJdbcBatchSize(most);
            if (one.status() == ImportStatus.CHECKING) {
                check(one, kind, most);
            } else {
                apply(one, kind, one.allOrNothing() ? Imports.MOST_AT_ONCE : most);
            }
        });
        return claimed.isPresent();
    }

    private void check(LibraryImport one, ExchangeKind<?> kind, int most) {
        var pending = rows.toLookAt(one, most);
        if (pending.isEmpty()) {
            whole.refuseDuplicates(one.id());
            whole.recount(one.id());
            imports.move(one, ImportStatus.READY, one.note(), clock.instant());
            return;
        }
        var looked = kind.look(pending.stream().map(RowTable.Stored::row).toList(), false);
        rows.looked(one.id(), looked);
        var counts = outcomes(looked);
        counts.put(RowOutcome.PENDING, -looked.size());
        imports.count(one.id(), counts, 0);
    }

    private <T> void apply(LibraryImport one, ExchangeKind<T> kind, int most) {
        var stored = rows.toApply(one, most);
        if (stored.isEmpty()) {
            finish(one);
            return;
        }
        var seen = stored.stream().collect(Collectors.toMap(each -> each.row().number(), RowTable.Stored::seenVersion));
        var good = new ArrayList<Looked<T>>();
        var left = new ArrayList<Looked<T>>();
        for (var row : kind.look(stored.stream().map(RowTable.Stored::row).toList(), true)) {
            var asSeen = row.version() == seen.get(row.row().number())
                    && row.faults().isEmpty();
            (asSeen ? good : left).add(row);
        }
        if (one.allOrNothing() && !left.isEmpty()) {
            throw new NotWhole();
        }
        kind.write(good, one.confirmedBy());
        rows.applied(one.id(), good);
        imports.count(one.id(), leaveOut(one, left), good.size());
    }

    private Map<RowOutcome, Integer> leaveOut(LibraryImport one, List<? extends Looked<?>> left) {
        var counts = new EnumMap<RowOutcome, Integer>(RowOutcome.class);
        for (var row : left) {
            var refused = row.outcome() == RowOutcome.REFUSED;
            var why = refused ? row.faults().get(0).detail() : OUTDATED;
            leaveOut(one.id(), row.row().number(), refused ? RowOutcome.REFUSED : RowOutcome.OUTDATED, why, counts);
        }
        return counts;
    }

    private void leaveOut(UUID id, int number, RowOutcome outcome, String why, Map<RowOutcome, Integer> counts) {
        var was = rows.outcome(id, number);
        rows.leaveOut(id, number, outcome, why);
        counts.merge(was, -1, Integer::sum);
        counts.merge(outcome, 1, Integer::sum);
    }

    /** The row that comes next cannot be written for a reason that we did not foresee: it must not hold up the others. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void skipOne(UUID id) {
        imports.claim(id).ifPresent(one -> {
            var checking = one.status() == ImportStatus.CHECKING;
            var next = checking ? rows.toLookAt(one, 1) : rows.toApply(one, 1);
            var counts = new EnumMap<RowOutcome, Integer>(RowOutcome.class);
            next.forEach(row -> leaveOut(
                    id,
                    row.row().number(),
                    RowOutcome.REFUSED,
                    "This row could not be saved. Check its cells.",
                    counts));
            imports.count(id, counts, 0);
        });
    }

    /** Nothing of it was written: its rows are held against the library as it is now, for the editor to see why. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void goBack(UUID id) {
        imports.claim(id).ifPresent(one -> {
            whole.lookAgainAtAll(id);
            whole.recount(id);
            imports.move(
                    one,
                    ImportStatus.CHECKING,
                    "Nothing was imported: the library was changed after the preview. All rows were looked at again.",
                    clock.instant());
        });
    }

    private void finish(LibraryImport one) {
        imports.move(one, ImportStatus.DONE, one.note(), clock.instant());
        audit.record(
                "import.finished",
                "library_import",
                one.id(),
                Map.of(
                        "kind", one.kind(),
                        "applied", one.rows().applied(),
                        "refused", one.rows().refused(),
                        "outdated", one.rows().outdated()));
    }

    private static Map<RowOutcome, Integer> outcomes(List<? extends Looked<?>> looked) {
        var counts = new EnumMap<RowOutcome, Integer>(RowOutcome.class);
        looked.forEach(row -> counts.merge(row.outcome(), 1, Integer::sum));
        return counts;
    }
}
