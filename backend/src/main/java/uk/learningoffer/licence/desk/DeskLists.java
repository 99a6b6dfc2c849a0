package uk.learningoffer.licence.desk;

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

/** What is to be done at a supplier, oldest first: one query for a page. */
@ApplicationScoped
class DeskLists {
    static final String FROM = """
            FROM allocation a
            JOIN licence l ON l.id = a.licence_id
            JOIN purchase b ON b.id = l.purchase_id
            JOIN person p ON p.id = a.person_id
            LEFT JOIN supplier_seat s ON s.allocation_id = a.id
            """;
    private static final SqlText TO_INVITE = list("a.issued_at", WorkList.TO_INVITE);
    private static final SqlText TO_REMOVE = list("a.ended_at", WorkList.TO_REMOVE);
    private static final SqlText TO_CHECK =
            list("coalesce(s.invited_at, a.issued_at)", WorkList.TO_CHECK + " AND " + WorkList.CHECK + " IS NOT NULL");

    @Inject
    Statements database;

    @Inject
    DeskSuppliers suppliers;

    Page<DeskEntry> toInvite(UUID supplier, PageRequest request) {
        return page(TO_INVITE, "desk-invitations", supplier, request);
    }

    Page<DeskEntry> toRemove(UUID supplier, PageRequest request) {
        return page(TO_REMOVE, "desk-removals", supplier, request);
    }

    Page<DeskEntry> toCheck(UUID supplier, PageRequest request) {
        return page(TO_CHECK, "desk-checks", supplier, request);
    }

    private static SqlText list(String since, String where) {
        return SqlText.of("""
                SELECT a.id, a.application_id, ap.reference, p.name, p.email, coalesce(c.title, ap.named_title), a.status,
                    %s, s.state_there, %s, s.failure, %s
                %s JOIN application ap ON ap.id = a.application_id
                LEFT JOIN course c ON c.id = ap.course_id
                WHERE %s AND (%s, a.id) > (coalesce(CAST(:at AS timestamptz), '-infinity'), :after)
                ORDER BY 8, 1 LIMIT :rows""".formatted(since, WorkList.CHECK, WorkList.COPIED, FROM, where, since));
    }

    private Page<DeskEntry> page(SqlText list, String name, UUID supplier, PageRequest request) {
        var after = request.after(name, 2);
        var rows = database.of(list)
                .with("supplier", supplier)
                .with("old", suppliers.forgotten())
                .with("at", after == null ? null : after.instant(0))
                .with("after", after == null ? new UUID(0, 0) : after.uuid(1))
                .with("rows", request.rows())
                .list(DeskLists::read);
        return Page.of(rows, request.limit, entry -> Cursor.of(name, entry.since(), entry.allocationId()));
    }

    private static DeskEntry read(ResultSet row) throws SQLException {
        var status = AllocationStatus.valueOf(row.getString(7));
        var reason = row.getString(10);
        return new DeskEntry(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                status,
                Instants.of(row, 8),
                row.getString(9),
                reason == null ? null : CheckReason.valueOf(reason),
                row.getString(11),
                row.getBoolean(12),
                reason != null && status == AllocationStatus.ISSUED);
    }
}
