package uk.learningoffer.licence.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.csv.CsvFile;
import uk.learningoffer.platform.problem.Problems;

/** Puts the rows of a report away as they are, a few hundred at a time, however many there are. */
@ApplicationScoped
class RowIntake {
    static final int MOST_ROWS = 200_000;
    private static final int AT_ONCE = 500;
    private static final String INSERT = """
            INSERT INTO supplier_report_row (report_id, number, cells, outcome) VALUES (?, ?, ?, 'PENDING')""";

    @Inject
    Session database;

    /** Refuses a file without rows, with too many, or without any e-mail address. */
    void store(UUID report, CsvFile file) {
        var addresses = database.doReturningWork(connection -> {
            try (var insert = connection.prepareStatement(INSERT)) {
                return store(report, file, connection, insert);
            }
        });
        if (!addresses) {
            throw Problems.invalid(
                    "/file", "No cell of this file is an e-mail address, so it is no report of learners or seats.");
        }
        database.createNativeMutationQuery("""
                        UPDATE supplier_report SET total_rows =
                            (SELECT count(*) FROM supplier_report_row WHERE report_id = :id) WHERE id = :id""").setParameter("id", report).executeUpdate();
    }

    private static boolean store(UUID report, CsvFile file, Connection connection, PreparedStatement insert)
            throws SQLException {
        var rows = 0;
        var addresses = false;
        for (var row = file.next(); row != null; row = file.next()) {
            // PostgreSQL keeps no NUL in a text.
            var cells = row.cells().stream().map(cell -> cell.replace("\0", "")).toArray();
            addresses |= row.cells().stream().anyMatch(Addresses::isOne);
            insert.setObject(1, report);
            insert.setInt(2, row.number());
            insert.setArray(3, connection.createArrayOf("text", cells));
            insert.addBatch();
            if (++rows % AT_ONCE == 0) {
                insert.executeBatch();
            }
            if (rows > MOST_ROWS) {
                throw Problems.invalid(
                        "/file", "The file has more than %,d rows. Send it in parts.".formatted(MOST_ROWS));
            }
        }
        if (rows == 0) {
            throw Problems.invalid("/file", "The file has a header and no rows.");
        }
        insert.executeBatch();
        return addresses;
    }
}
