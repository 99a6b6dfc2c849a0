package uk.learningoffer.licence.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import uk.learningoffer.licence.allocation.AllocationStatus;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

/** Licences whose invitation was sent before a report was made, and that it does not have. */
@ApplicationScoped
class MissingThere {
    private static final String LIST = "missing-there";
    private static final String UNSEEN = """
            s.supplier_id = r.supplier_id AND s.removed_at IS NULL AND s.invited_at < r.created_at
            AND a.status IN ('ISSUED', 'ACTIVATED') AND r.forgotten_at IS NULL
            AND NOT EXISTS (SELECT FROM supplier_report_row t WHERE t.report_id = r.id AND t.allocation_id = a.id)
            AND NOT EXISTS (SELECT FROM supplier_report_row t WHERE t.report_id = r.id AND t.suggested = a.id
                AND t.outcome = 'TO_CONFIRM')""";

    /** Inside a statement on report {@code r}. */
    static final String FROM = "FROM supplier_seat s JOIN allocation a ON a.id = s.allocation_id WHERE " + UNSEEN;

    private static final SqlText PAGE = SqlText.of("""
            SELECT a.id, a.application_id, ap.reference, p.name, p.email, coalesce(c.title, ap.named_title), a.status,
                s.invited_at
            FROM supplier_report r
            JOIN supplier_seat s ON s.supplier_id = r.supplier_id
            JOIN allocation a ON a.id = s.allocation_id
            JOIN application ap ON ap.id = a.application_id
            JOIN person p ON p.id = a.person_id
            LEFT JOIN course c ON c.id = ap.course_id
            WHERE r.id = :report AND %s
                AND (s.invited_at, a.id) > (coalesce(CAST(:at AS timestamptz), '-infinity'), :after)
            ORDER BY s.invited_at, a.id LIMIT :rows""".formatted(UNSEEN));
    private static final SqlText MARK = SqlText.of("""
            UPDATE supplier_seat x SET state_there = 'NOT_THERE', seen_at = r.created_at
            FROM supplier_report r, supplier_seat s JOIN allocation a ON a.id = s.allocation_id
            WHERE r.id = :report AND x.allocation_id = s.allocation_id
                AND coalesce(x.seen_at < r.created_at, true) AND %s""".formatted(UNSEEN));

    @Inject
    Statements database;

    /** Those invited first come first. */
    Page<MissingResponse> page(UUID report, PageRequest request) {
        var after = request.after(LIST, 2);
        var rows = database.of(PAGE)
                .with("report", report)
                .with("at", after == null ? null : after.instant(0))
                .with("after", after == null ? new UUID(0, 0) : after.uuid(1))
                .with("rows", request.rows())
                .list(MissingThere::read);
        return Page.of(rows, request.limit, one -> Cursor.of(LIST, one.invitedAt(), one.allocationId()));
    }

    void mark(UUID report) {
        database.of(MARK).with("report", report).update();
    }

    private static MissingResponse read(ResultSet row) throws SQLException {
        return new MissingResponse(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                AllocationStatus.valueOf(row.getString(7)),
                Instants.of(row, 8));
    }
}
