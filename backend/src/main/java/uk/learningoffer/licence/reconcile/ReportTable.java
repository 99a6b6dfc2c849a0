package uk.learningoffer.licence.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.licence.supplier.SupplierName;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.problem.Problems;

/** Reports, apart from their rows. */
@ApplicationScoped
class ReportTable {
    private static final String LIST = "supplier-reports";
    private static final String SELECT = """
            SELECT r.id, x.id, x.name, r.status, r.header, coalesce(p.name, p.email), r.confirmed_by, r.created_at,
                r.confirmed_at, r.ended_at, r.forgotten_at, r.total_rows, r.read_rows, r.agreeing, r.new_facts, r.differing,
                r.to_confirm, r.unknown_here, r.unreadable, r.missing_there, r.applied, r.version
            FROM supplier_report r JOIN supplier x ON x.id = r.supplier_id LEFT JOIN person p ON p.id = r.person_id
            """;
    private static final SqlText ONE = SqlText.of(SELECT + "WHERE r.id = :id");
    private static final SqlText LOCKED = SqlText.of(SELECT + "WHERE r.id = :id FOR UPDATE OF r");
    private static final SqlText CLAIM =
            SqlText.of(SELECT + "WHERE r.id = :id AND r.status IN ('READING', 'APPLYING') FOR UPDATE OF r SKIP LOCKED");
    private static final SqlText TO_DO = SqlText.of("""
            SELECT id FROM supplier_report WHERE status IN ('READING', 'APPLYING') ORDER BY created_at LIMIT 20""");
    private static final SqlText PAGE = SqlText.of(SELECT + """
            WHERE (CAST(:supplier AS uuid) IS NULL OR r.supplier_id = :supplier)
                AND (r.created_at, r.id) < (coalesce(CAST(:at AS timestamptz), 'infinity'), :after)
            ORDER BY r.created_at DESC, r.id DESC LIMIT :rows""");
    private static final SqlText ADD = SqlText.of("""
            INSERT INTO supplier_report (id, supplier_id, status, sha256, header, person_id, created_at, total_rows)
            VALUES (:id, :supplier, :status, :sha256, :header, :person, CAST(:now AS timestamptz), 0)""");
    private static final SqlText MOVE = SqlText.of("""
            UPDATE supplier_report SET status = :to, version = version + 1,
                confirmed_by = CASE WHEN :to = 'APPLYING' THEN :person ELSE confirmed_by END,
                confirmed_at = CASE WHEN :to = 'APPLYING' THEN CAST(:now AS timestamptz) ELSE confirmed_at END,
                ended_at = CASE WHEN :ended THEN CAST(:now AS timestamptz) END
            WHERE id = :id""");
    private static final SqlText READ = SqlText.of(
            "UPDATE supplier_report SET read_rows = read_rows + :read, applied = applied + :applied WHERE id = :id");

    @Inject
    Statements database;

    void add(NewReport report, ReportStatus status, UUID person, Instant now) {
        database.of(ADD)
                .with("id", report.id())
                .with("supplier", report.supplier())
                .with("status", status.name())
                .with("sha256", report.sha256())
                .with("header", report.header())
                .with("person", person)
                .with("now", now)
                .update();
    }

    SupplierReport require(UUID id) {
        return database.of(ONE).with("id", id).first(ReportTable::read).orElseThrow(() -> Problems.notFound("report"));
    }

    /** As it stays to the end of the transaction. */
    SupplierReport requireLocked(UUID id) {
        return database.of(LOCKED)
                .with("id", id)
                .first(ReportTable::read)
                .orElseThrow(() -> Problems.notFound("report"));
    }

    /** For one piece of work. @return empty where another worker has it, or where there is nothing left to do */
    Optional<SupplierReport> claim(UUID id) {
        return database.of(CLAIM).with("id", id).first(ReportTable::read);
    }

    /** Oldest first, whatever has work left. */
    List<UUID> toDo() {
        return database.of(TO_DO).list(row -> row.getObject(1, UUID.class));
    }

    /** Newest first. @param supplier null for all */
    Page<SupplierReport> page(UUID supplier, PageRequest request) {
        var after = request.after(LIST, 2);
        var rows = database.of(PAGE)
                .with("supplier", supplier)
                .with("at", after == null ? null : after.instant(0))
                .with("after", after == null ? new UUID(0, 0) : after.uuid(1))
                .with("rows", request.rows())
                .list(ReportTable::read);
        return Page.of(rows, request.limit, report -> Cursor.of(LIST, report.createdAt(), report.id()));
    }

    /** Its caller has it locked. @param person who confirms it; null otherwise */
    void move(UUID id, ReportStatus to, UUID person, Instant now) {
        database.of(MOVE)
                .with("id", id)
                .with("to", to.name())
                .with("ended", to.isFinal())
                .with("person", person)
                .with("now", now)
                .update();
    }

    /** Progress is no new version: nobody decides by it. */
    void count(UUID id, int read, int applied) {
        database.of(READ)
                .with("id", id)
                .with("read", read)
                .with("applied", applied)
                .update();
    }

    private static SupplierReport read(ResultSet row) throws SQLException {
        return new SupplierReport(
                row.getObject(1, UUID.class),
                new SupplierName(row.getObject(2, UUID.class), row.getString(3)),
                ReportStatus.valueOf(row.getString(4)),
                List.of((String[]) row.getArray(5).getArray()),
                row.getString(6),
                row.getObject(7, UUID.class),
                Instants.of(row, 8),
                Instants.of(row, 9),
                Instants.of(row, 10),
                Instants.of(row, 11),
                new ReportCounts(
                        row.getInt(12),
                        row.getInt(13),
                        row.getInt(14),
                        row.getInt(15),
                        row.getInt(16),
                        row.getInt(17),
                        row.getInt(18),
                        row.getInt(19),
                        row.getInt(20),
                        row.getInt(21)),
                row.getLong(22));
    }
}
