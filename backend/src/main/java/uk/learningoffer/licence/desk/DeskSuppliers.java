package uk.learningoffer.licence.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statement;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.problem.Problems;

/** Suppliers with what is to be done at each, counted from the rows as they are now. */
@ApplicationScoped
class DeskSuppliers {
    private static final String LIST = "supplier-desk";
    private static final String SELECT = """
            SELECT x.id, x.name,
                (SELECT count(*) %s WHERE %s), (SELECT count(*) %s WHERE %s), (SELECT count(*) %s WHERE %s AND %s IS NOT NULL),
                (SELECT count(*) FROM desk_batch d WHERE d.supplier_id = x.id AND d.status = 'OPEN')
            FROM supplier x
            """.formatted(
                    DeskLists.FROM,
                    WorkList.TO_INVITE,
                    DeskLists.FROM,
                    WorkList.TO_REMOVE,
                    DeskLists.FROM,
                    WorkList.TO_CHECK,
                    WorkList.CHECK)
            .replace(":supplier", "x.id");
    private static final SqlText PAGE =
            SqlText.of(SELECT + "WHERE (x.name, x.id) > (CAST(:name AS text), :id) ORDER BY x.name, x.id LIMIT :rows");
    private static final SqlText ONE = SqlText.of(SELECT + "WHERE x.id = :id");
    private static final SqlText LOCK = SqlText.of("SELECT 1 FROM supplier WHERE id = :id FOR NO KEY UPDATE");

    @Inject
    Statements database;

    @Inject
    DeskConfig config;

    @Inject
    InstantSource clock;

    /** By name. */
    Page<DeskSupplier> page(PageRequest request) {
        var after = request.after(LIST, 2);
        var rows = at(PAGE).with("name", after == null ? "" : after.text(0))
                .with("id", after == null ? new UUID(0, 0) : after.uuid(1))
                .with("rows", request.rows())
                .list(this::read);
        return Page.of(rows, request.limit, supplier -> Cursor.of(LIST, supplier.name(), supplier.id()));
    }

    DeskSupplier require(UUID id) {
        return at(ONE).with("id", id).first(this::read).orElseThrow(() -> Problems.notFound("supplier"));
    }

    /** Whoever makes a batch comes here first, so that nobody is in two. */
    void lock(UUID id) {
        database.of(LOCK).with("id", id).first(row -> true).orElseThrow(() -> Problems.notFound("supplier"));
    }

    private Statement at(SqlText text) {
        return database.of(text).with("old", forgotten());
    }

    /** Invitations from before then are forgotten by the supplier. */
    Instant forgotten() {
        return clock.instant().minus(config.invitationLife());
    }

    private DeskSupplier read(ResultSet row) throws SQLException {
        return new DeskSupplier(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                config.addressesAtOnce(),
                clock.instant());
    }
}
