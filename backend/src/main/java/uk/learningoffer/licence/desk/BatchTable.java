package uk.learningoffer.licence.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import uk.learningoffer.licence.supplier.SupplierName;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.problem.Problems;

/** Batches, apart from the people in them. */
@ApplicationScoped
class BatchTable {
    private static final String LIST = "desk-batches";
    private static final String SELECT = """
            SELECT d.id, x.id, x.name, d.kind, d.status, d.claimed_by, coalesce(p.name, p.email, 'somebody'), d.created_at,
                d.ended_at, (SELECT count(*) FROM desk_batch_member m WHERE m.batch_id = d.id),
                (SELECT count(*) FROM desk_batch_member m WHERE m.batch_id = d.id AND m.outcome = 'FAILED'), d.version
            FROM desk_batch d JOIN supplier x ON x.id = d.supplier_id JOIN person p ON p.id = d.claimed_by
            """;
    private static final SqlText ONE = SqlText.of(SELECT + "WHERE d.id = :id");
    private static final SqlText LOCKED = SqlText.of(SELECT + "WHERE d.id = :id FOR UPDATE OF d");
    private static final SqlText PAGE = SqlText.of(SELECT + """
            WHERE d.supplier_id = :supplier
                AND (d.created_at, d.id) < (coalesce(CAST(:at AS timestamptz), 'infinity'), :after)
            ORDER BY d.created_at DESC, d.id DESC LIMIT :rows""");
    private static final SqlText ADD = SqlText.of("""
            INSERT INTO desk_batch (id, supplier_id, kind, status, claimed_by, created_at)
            VALUES (:id, :supplier, :kind, 'OPEN', :by, CAST(:now AS timestamptz))""");
    private static final SqlText END = SqlText.of("""
            UPDATE desk_batch SET status = :status, ended_at = CAST(:now AS timestamptz), version = version + 1 WHERE id = :id""");
    private static final SqlText TAKE_OVER =
            SqlText.of("UPDATE desk_batch SET claimed_by = :by, version = version + 1 WHERE id = :id");

    @Inject
    Statements database;

    void add(UUID id, UUID supplier, BatchKind kind, UUID person, Instant now) {
        database.of(ADD)
                .with("id", id)
                .with("supplier", supplier)
                .with("kind", kind.name())
                .with("by", person)
                .with("now", now)
                .update();
    }

    Batch require(UUID id) {
        return one(ONE, id);
    }

    /** As it stays to the end of the transaction. */
    Batch requireLocked(UUID id) {
        return one(LOCKED, id);
    }

    /** Newest first. */
    Page<Batch> page(UUID supplier, PageRequest request) {
        var after = request.after(LIST, 2);
        var rows = database.of(PAGE)
                .with("supplier", supplier)
                .with("at", after == null ? null : after.instant(0))
                .with("after", after == null ? new UUID(0, 0) : after.uuid(1))
                .with("rows", request.rows())
                .list(BatchTable::read);
        return Page.of(rows, request.limit, batch -> Cursor.of(LIST, batch.createdAt(), batch.id()));
    }

    void end(UUID id, BatchStatus status, Instant now) {
        database.of(END)
                .with("id", id)
                .with("status", status.name())
                .with("now", now)
                .update();
    }

    void takeOver(UUID id, UUID person) {
        database.of(TAKE_OVER).with("id", id).with("by", person).update();
    }

    private Batch one(SqlText text, UUID id) {
        return database.of(text).with("id", id).first(BatchTable::read).orElseThrow(() -> Problems.notFound("batch"));
    }

    private static Batch read(ResultSet row) throws SQLException {
        return new Batch(
                row.getObject(1, UUID.class),
                new SupplierName(row.getObject(2, UUID.class), row.getString(3)),
                BatchKind.valueOf(row.getString(4)),
                BatchStatus.valueOf(row.getString(5)),
                row.getObject(6, UUID.class),
                row.getString(7),
                Instants.of(row, 8),
                Instants.of(row, 9),
                row.getInt(10),
                row.getInt(11),
                row.getLong(12));
    }
}
