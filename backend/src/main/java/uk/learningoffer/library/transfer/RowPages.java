package uk.learningoffer.library.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The rows of an import as its editor reads them. */
@ApplicationScoped
class RowPages {
    @Inject
    Session database;

    @Inject
    ImportTable imports;

    /** @param outcome null for all */
    @Transactional
    List<ImportRowResponse> page(UUID id, RowOutcome outcome, int after, int rows) {
        var columns = imports.require(id).columns();
        return database.createNativeQuery("""
                        SELECT number, cells, key, outcome, applied, changes::text, faults::text FROM library_import_row
                        WHERE import_id = :id AND number > :after
                            AND (CAST(:outcome AS text) IS NULL OR outcome = :outcome)
                        ORDER BY number LIMIT :rows""", Object[].class)
                .setParameter("id", id)
                .setParameter("after", after)
                .setParameter("rows", rows)
                .setParameter("outcome", outcome == null ? null : outcome.name(), String.class)
                .getResultStream()
                .map(row -> ImportRowResponse.of(
                        RowTable.row(columns, (Integer) row[0], (String[]) row[1]),
                        (String) row[2],
                        RowOutcome.valueOf((String) row[3]),
                        (Boolean) row[4],
                        (String) row[5],
                        (String) row[6]))
                .toList();
    }
}
