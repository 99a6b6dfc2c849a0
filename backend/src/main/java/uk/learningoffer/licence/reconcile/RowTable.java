package uk.learningoffer.licence.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** The rows of reports while they are read. */
@ApplicationScoped
class RowTable {
    private static final SqlText PENDING = SqlText.of("""
            SELECT number, cells FROM supplier_report_row WHERE report_id = :report AND outcome = 'PENDING'
            ORDER BY number LIMIT :most""");
    private static final SqlText AGAIN = SqlText.of("""
            UPDATE supplier_report_row SET outcome = 'PENDING', allocation_id = NULL, suggested = NULL, reason = NULL,
                faults = NULL
            WHERE report_id = :report AND outcome <> 'PENDING'""");
    private static final SqlText COUNT = SqlText.of("""
            UPDATE supplier_report r SET (read_rows, agreeing, new_facts, differing, to_confirm, unknown_here, unreadable,
                applied) = (
                SELECT count(*) FILTER (WHERE outcome <> 'PENDING'), count(*) FILTER (WHERE outcome = 'AGREES'),
                    count(*) FILTER (WHERE outcome = 'NEW_FACTS'), count(*) FILTER (WHERE outcome = 'DIFFERS'),
                    count(*) FILTER (WHERE outcome = 'TO_CONFIRM'), count(*) FILTER (WHERE outcome = 'UNKNOWN'),
                    count(*) FILTER (WHERE outcome = 'UNREADABLE'), count(*) FILTER (WHERE applied)
                FROM supplier_report_row WHERE report_id = :report),
                missing_there = (SELECT count(*) %s)
            WHERE r.id = :report""".formatted(MissingThere.FROM));
    private static final SqlText LEAVE_OUT = SqlText.of("""
            UPDATE supplier_report_row SET outcome = 'UNREADABLE', allocation_id = NULL, faults = ARRAY[:why]
            WHERE report_id = :report AND number = :number""");
    private static final String WRITE = """
            UPDATE supplier_report_row SET email = ?, name = ?, course = ?, state = ?, joined_on = ?, completed_on = ?,
                percent_done = ?, steps_done = ?, steps_total = ?, faults = ?, outcome = ?
            WHERE report_id = ? AND number = ?""";

    record Raw(int number, List<String> cells) {}

    @Inject
    Statements database;

    @Inject
    Session session;

    List<Raw> pending(UUID report, int most) {
        return database.of(PENDING)
                .with("report", report)
                .with("most", most)
                .list(row -> new Raw(
                        row.getInt(1), List.of((String[]) row.getArray(2).getArray())));
    }

    /** As if they had never been read. */
    void again(UUID report) {
        database.of(AGAIN).with("report", report).update();
    }

    void write(UUID report, List<ReadRow> rows) {
        session.doWork(connection -> {
            try (var update = connection.prepareStatement(WRITE)) {
                for (var row : rows) {
                    bind(update, report, row);
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
    }

    /** @param why told to staff */
    void leaveOut(UUID report, int number, String why) {
        database.of(LEAVE_OUT)
                .with("report", report)
                .with("number", number)
                .with("why", why)
                .update();
        count(report);
    }

    void count(UUID report) {
        database.of(COUNT).with("report", report).update();
    }

    private static void bind(PreparedStatement update, UUID report, ReadRow row) throws SQLException {
        update.setString(1, row.email());
        update.setString(2, row.name());
        update.setString(3, row.course());
        update.setString(4, Objects.toString(row.state(), null));
        update.setObject(5, row.joinedOn());
        update.setObject(6, row.completedOn());
        update.setObject(7, row.percentDone());
        update.setObject(8, row.stepsDone());
        update.setObject(9, row.stepsTotal());
        update.setArray(
                10, update.getConnection().createArrayOf("text", row.faults().toArray()));
        update.setString(11, row.faults().isEmpty() ? "PENDING" : "UNREADABLE");
        update.setObject(12, report);
        update.setInt(13, row.number());
    }
}
