package uk.learningoffer.library.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.csv.CsvFile;
import uk.learningoffer.platform.problem.Problems;

/** Puts the rows of a file away, a few hundred at a time, however many there are. */
@ApplicationScoped
class RowIntake {
    static final int MOST_ROWS = 200_000;
    private static final int AT_ONCE = 500;

    @Inject
    Session database;

    /** @return how many */
    int store(UUID id, ExchangeKind<?> kind, FileHeader header, CsvFile file) {
        return database.doReturningWork(connection -> {
            try (var insert = connection.prepareStatement("""
                    INSERT INTO library_import_row (import_id, number, key, cells, outcome, faults)
                    VALUES (?, ?, ?, ?, ?, CAST(? AS jsonb))""")) {
                var rows = 0;
                for (var next = file.next(); next != null; next = file.next()) {
                    add(connection, insert, id, kind, header, next);
                    rows++;
                    if (rows % AT_ONCE == 0) {
                        insert.executeBatch();
                    }
                    if (rows > MOST_ROWS) {
                        throw Problems.invalid(
                                "/file", "The file has more than %,d rows. Send it in parts.".formatted(MOST_ROWS));
                    }
                }
                insert.executeBatch();
                return rows;
            }
        });
    }

    private static void add(
            Connection connection,
            PreparedStatement insert,
            UUID id,
            ExchangeKind<?> kind,
            FileHeader header,
            CsvFile.Row read)
            throws SQLException {
        var wanted = header.all().size();
        var fits = read.cells().size() == wanted;
        var cells = new LinkedHashMap<String, String>();
        for (var at = 0; at < wanted && at < read.cells().size(); at++) {
            if (header.columns().contains(header.all().get(at))) {
                cells.put(header.all().get(at), read.cells().get(at));
            }
        }
        var row = new Row(read.number(), cells);
        insert.setObject(1, id);
        insert.setInt(2, read.number());
        insert.setString(3, kind.key(row));
        insert.setArray(4, connection.createArrayOf("text", inOrder(header.columns(), row)));
        insert.setString(5, fits ? "PENDING" : "REFUSED");
        insert.setString(
                6,
                fits
                        ? null
                        : RowJson.faults(
                                List.of(Row.fault("", ragged(read.cells().size(), wanted)))));
        insert.addBatch();
    }

    private static Object[] inOrder(List<String> columns, Row row) {
        return columns.stream().map(name -> row.cells().getOrDefault(name, "")).toArray();
    }

    private static String ragged(int cells, int wanted) {
        return "This row has %d cells and the header has %d. Is there a comma too many or a quote missing?"
                .formatted(cells, wanted);
    }
}
