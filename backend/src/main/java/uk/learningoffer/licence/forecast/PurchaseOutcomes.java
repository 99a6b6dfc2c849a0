package uk.learningoffer.licence.forecast;

import static uk.learningoffer.licence.forecast.PurchaseOutcomeResponse.cost;
import static uk.learningoffer.licence.forecast.PurchaseOutcomeResponse.perOne;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;

/** What each purchase cost and brought: one statement for a page. */
@ApplicationScoped
public class PurchaseOutcomes {
    private static final String LIST = "purchase-outcomes";
    private static final String OUTCOMES = """
            CROSS JOIN LATERAL (
                SELECT count(a.activated_at) AS activated, count(a.completed_at) AS completed,
                    count(f.id) FILTER (WHERE a.completed_at IS NOT NULL) AS helped
                FROM licence l JOIN allocation a ON a.licence_id = l.id
                LEFT JOIN feedback f ON f.allocation_id = a.id AND f.kind = 'AFTER_COMPLETION'
                    AND f.helped IN ('yes', 'partly')
                WHERE l.purchase_id = b.id) o
            """;
    private static final SqlText PAGE = SqlText.of("""
            SELECT b.id, b.pool_id, p.name, s.name AS supplier, b.reference, b.ordered_on, b.ends_on, b.quantity,
                b.price_paid_pence, b.list_price_pence, o.activated, o.completed, o.helped
            FROM purchase_now b JOIN licence_pool p ON p.id = b.pool_id JOIN supplier s ON s.id = b.supplier_id
            %s WHERE (CAST(:pool AS uuid) IS NULL OR b.pool_id = :pool)
                AND (CAST(:supplier AS text) IS NULL OR lower(s.name) = lower(:supplier))
                AND (CAST(:on AS date) IS NULL OR (b.ordered_on, b.id) < (:on, :after))
            ORDER BY b.ordered_on DESC, b.id DESC LIMIT :rows""".formatted(OUTCOMES));
    private static final SqlText EACH = SqlText.of("""
            SELECT b.id, b.reference, s.name AS supplier, b.price_paid_pence AS paid, b.list_price_pence AS list, o.activated,
                o.completed, o.helped
            FROM purchase_now b JOIN supplier s ON s.id = b.supplier_id %s
            ORDER BY b.ordered_on DESC, b.id DESC""".formatted(OUTCOMES));
    private static final SqlText TOTALS = SqlText.of("""
            SELECT coalesce(sum(b.price_paid_pence), 0) AS paid, coalesce(sum(b.list_price_pence), 0) AS list,
                coalesce(sum(o.activated), 0) AS activated, coalesce(sum(o.completed), 0) AS completed,
                coalesce(sum(o.helped), 0) AS helped
            FROM purchase_now b %s""".formatted(OUTCOMES));

    /** What all purchases together cost and brought. */
    public record Totals(long paidPence, long listPence, long activated, long completed, long helped) {}

    /** What one of them did. @param name its reference and supplier */
    public record OfPurchase(UUID id, String name, Totals totals) {}

    @Inject
    Statements statements;

    /** Newest first. */
    Page<PurchaseOutcomeResponse> page(PurchaseOutcomeQuery query) {
        var after = query.after(LIST, 2);
        var rows = statements
                .of(PAGE)
                .with("pool", query.pool)
                .with("supplier", query.supplier == null ? null : query.supplier.strip())
                .with("on", after == null ? null : day(after))
                .with("after", after == null ? null : after.uuid(1))
                .with("rows", query.rows())
                .list(PurchaseOutcomes::response);
        return Page.of(
                rows, query.limit, each -> Cursor.of(LIST, each.orderedOn().toEpochDay(), each.id()));
    }

    public Totals totals() {
        return statements.of(TOTALS).one(PurchaseOutcomes::totals);
    }

    /** Newest first. */
    public List<OfPurchase> each() {
        return statements
                .of(EACH)
                .list(row -> new OfPurchase(
                        row.getObject("id", UUID.class),
                        row.getString("reference") + ", " + row.getString("supplier"),
                        totals(row)));
    }

    private static Totals totals(ResultSet row) throws SQLException {
        return new Totals(
                row.getLong("paid"),
                row.getLong("list"),
                row.getLong("activated"),
                row.getLong("completed"),
                row.getLong("helped"));
    }

    private static LocalDate day(Cursor after) {
        // No further than the days that the database knows.
        return LocalDate.ofEpochDay(Math.max(0, Math.min(after.number(0), 1_000_000)));
    }

    private static PurchaseOutcomeResponse response(ResultSet row) throws SQLException {
        var paid = row.getLong("price_paid_pence");
        var list = row.getLong("list_price_pence");
        var quantity = row.getInt("quantity");
        return new PurchaseOutcomeResponse(
                row.getObject("id", UUID.class),
                row.getObject("pool_id", UUID.class),
                row.getString("name"),
                row.getString("supplier"),
                row.getString("reference"),
                row.getObject("ordered_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                quantity,
                paid,
                list,
                perOne(paid, quantity),
                perOne(list, quantity),
                list - paid,
                list == 0 ? null : (double) (list - paid) / list,
                cost(paid, row.getLong("activated")),
                cost(paid, row.getLong("completed")),
                cost(paid, row.getLong("helped")));
    }
}
