package uk.learningoffer.licence.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.licence.allocation.AllocationStatus;
import uk.learningoffer.licence.reconcile.ReportRowResponse.Here;
import uk.learningoffer.licence.reconcile.ReportRowResponse.There;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** The rows of a report as staff read them, each with the licence it is about: one query for a page. */
@ApplicationScoped
class RowPages {
    private static final String SELECT = """
            SELECT r.number, r.outcome, r.email, r.name, r.course, r.state, r.joined_on, r.completed_on, r.percent_done,
                r.steps_done, r.steps_total, a.id, a.application_id, ap.reference, p.name, p.email,
                coalesce(c.title, ap.named_title), a.status, r.reason, r.faults,
                r.suggested IS NOT NULL AND x.status = 'READY' AND x.forgotten_at IS NULL, r.applied
            FROM supplier_report_row r
            JOIN supplier_report x ON x.id = r.report_id
            LEFT JOIN allocation a ON a.id = coalesce(r.allocation_id, r.suggested)
            LEFT JOIN application ap ON ap.id = a.application_id
            LEFT JOIN person p ON p.id = a.person_id
            LEFT JOIN course c ON c.id = ap.course_id
            WHERE r.report_id = :report\s""";
    private static final SqlText ALL = SqlText.of(SELECT + "AND r.number > :after ORDER BY r.number LIMIT :rows");
    private static final SqlText SOME =
            SqlText.of(SELECT + "AND r.outcome = :outcome AND r.number > :after ORDER BY r.number LIMIT :rows");
    private static final SqlText ONE = SqlText.of(SELECT + "AND r.number = :number");

    @Inject
    Statements database;

    List<ReportRowResponse> page(UUID report, ReportRowQuery query) {
        var statement = database.of(query.outcome == null ? ALL : SOME)
                .with("report", report)
                .with("after", query.after())
                .with("rows", query.rows());
        if (query.outcome != null) {
            statement.with("outcome", query.outcome.name());
        }
        return statement.list(RowPages::read);
    }

    Optional<ReportRowResponse> find(UUID report, int number) {
        return database.of(ONE).with("report", report).with("number", number).first(RowPages::read);
    }

    private static ReportRowResponse read(ResultSet row) throws SQLException {
        var reason = row.getString(19);
        var faults = row.getArray(20);
        return new ReportRowResponse(
                row.getInt(1),
                RowOutcome.valueOf(row.getString(2)),
                there(row),
                here(row),
                reason == null ? null : RowReason.valueOf(reason).sentence(),
                faults == null ? List.of() : List.of((String[]) faults.getArray()),
                row.getBoolean(21),
                row.getBoolean(22));
    }

    private static There there(ResultSet row) throws SQLException {
        var state = row.getString(6);
        return new There(
                row.getString(3),
                row.getString(4),
                row.getString(5),
                state == null ? null : StateThere.valueOf(state),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getObject(9, Integer.class),
                row.getObject(10, Integer.class),
                row.getObject(11, Integer.class));
    }

    private static Here here(ResultSet row) throws SQLException {
        var allocation = row.getObject(12, UUID.class);
        return allocation == null
                ? null
                : new Here(
                        allocation,
                        row.getObject(13, UUID.class),
                        row.getString(14),
                        row.getString(15),
                        row.getString(16),
                        row.getString(17),
                        AllocationStatus.valueOf(row.getString(18)));
    }
}
