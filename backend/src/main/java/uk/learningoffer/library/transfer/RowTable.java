package uk.learningoffer.library.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The rows of imports, as work to be done. */
@ApplicationScoped
class RowTable {
    /** @param seenVersion the record's, as the preview saw it; null before that */
    record Stored(Row row, Long seenVersion) {}

    @Inject
    Session database;

    List<Stored> toLookAt(LibraryImport one, int most) {
        return stored(one, "outcome = 'PENDING'", most);
    }

    List<Stored> toApply(LibraryImport one, int most) {
        return stored(one, "outcome IN ('NEW', 'CHANGED') AND NOT applied", most);
    }

    private List<Stored> stored(LibraryImport one, String which, int most) {
        return database.createNativeQuery(
                        "SELECT number, cells, seen_version FROM library_import_row WHERE import_id = :id AND " + which
                                + " ORDER BY number LIMIT :most",
                        Object[].class)
                .setParameter("id", one.id())
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new Stored(row(one.columns(), (Integer) row[0], (String[]) row[1]), (Long) row[2]))
                .toList();
    }

    static Row row(List<String> columns, int number, String[] cells) {
        var named = new LinkedHashMap<String, String>();
        for (var at = 0; at < cells.length; at++) {
            named.put(columns.get(at), cells[at]);
        }
        return new Row(number, named);
    }

    void looked(UUID id, Collection<? extends Looked<?>> rows) {
        database.doWork(connection -> {
            try (var update = connection.prepareStatement("""
                    UPDATE library_import_row SET key = ?, outcome = ?, seen_version = ?, changes = CAST(? AS jsonb),
                        faults = CAST(? AS jsonb), marks = ?
                    WHERE import_id = ? AND number = ?""")) {
                for (var row : rows) {
                    var outcome = row.outcome();
                    update.setString(1, row.key());
                    update.setString(2, outcome.name());
                    update.setLong(3, row.version());
                    // What is new is told by its cells already.
                    update.setString(4, outcome == RowOutcome.CHANGED ? RowJson.changes(row.changes()) : null);
                    update.setString(5, RowJson.faults(row.faults()));
                    update.setArray(
                            6, connection.createArrayOf("text", row.marks().toArray()));
                    update.setObject(7, id);
                    update.setInt(8, row.row().number());
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
    }

    void applied(UUID id, Collection<? extends Looked<?>> rows) {
        database.createNativeMutationQuery(
                        "UPDATE library_import_row SET applied = true WHERE import_id = :id AND number = ANY (:numbers)")
                .setParameter("id", id)
                .setParameter(
                        "numbers",
                        rows.stream().map(each -> each.row().number()).toArray(Integer[]::new),
                        Integer[].class)
                .executeUpdate();
    }

    RowOutcome outcome(UUID id, int number) {
        return RowOutcome.valueOf(database.createNativeQuery(
                        "SELECT outcome FROM library_import_row WHERE import_id = :id AND number = :number",
                        String.class)
                .setParameter("id", id)
                .setParameter("number", number)
                .getSingleResult());
    }

    /** @param why told to the editor */
    void leaveOut(UUID id, int number, RowOutcome outcome, String why) {
        database.createNativeMutationQuery("""
                        UPDATE library_import_row SET outcome = :outcome, faults = CAST(:faults AS jsonb)
                        WHERE import_id = :id AND number = :number""")
                .setParameter("outcome", outcome.name())
                .setParameter("faults", RowJson.faults(List.of(Row.fault("", why))))
                .setParameter("id", id)
                .setParameter("number", number)
                .executeUpdate();
    }
}
