package uk.learningoffer.licence.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

/** What happened to purchases after they were recorded: a book to which lines are only added. */
@ApplicationScoped
public class StockEntries {
    private static final String LIST = "stock-entries";
    private static final SqlText ADD = SqlText.of("""
            INSERT INTO stock_entry (id, purchase_id, pool_id, kind, quantity, list_price_pence, price_paid_pence,
                vat_pence, reason, entered_by, entered_at)
            VALUES (:id, :purchase, :pool, :kind, :quantity, :listPrice, :pricePaid, :vat, :reason, :by,
                CAST(:now AS timestamptz))""");
    private static final String PAGE = """
            SELECT e.*, p.reference, coalesce(who.name, who.email) AS by_whom
            FROM stock_entry e
            JOIN purchase p ON p.id = e.purchase_id
            LEFT JOIN person who ON who.id = e.entered_by
            WHERE e.%s = :of AND (CAST(:at AS timestamptz) IS NULL OR (e.entered_at, e.id) < (CAST(:at AS timestamptz), :id))
            ORDER BY e.entered_at DESC, e.id DESC LIMIT :rows""";
    private static final SqlText OF_POOL = SqlText.of(PAGE.formatted("pool_id"));
    private static final SqlText OF_PURCHASE = SqlText.of(PAGE.formatted("purchase_id"));

    @Inject
    Statements statements;

    /** Changes, not totals. */
    public record Change(int licences, int listPricePence, int pricePaidPence, int vatPence) {}

    public record Entered(EntryKind kind, String reason, UUID by, Instant at) {}

    public void add(Purchase purchase, Change change, Entered entered) {
        statements
                .of(ADD)
                .with("id", Ids.next())
                .with("purchase", purchase.id())
                .with("pool", purchase.poolId())
                .with("kind", entered.kind().name())
                .with("quantity", change.licences())
                .with("listPrice", change.listPricePence())
                .with("pricePaid", change.pricePaidPence())
                .with("vat", change.vatPence())
                .with("reason", entered.reason())
                .with("by", entered.by())
                .with("now", entered.at())
                .update();
    }

    /** Newest first. */
    public Page<StockEntryResponse> ofPool(UUID pool, PageRequest request) {
        return page(OF_POOL, pool, request);
    }

    /** Newest first. */
    public Page<StockEntryResponse> ofPurchase(UUID purchase, PageRequest request) {
        return page(OF_PURCHASE, purchase, request);
    }

    private Page<StockEntryResponse> page(SqlText text, UUID of, PageRequest request) {
        var after = request.after(LIST, 2);
        var rows = statements
                .of(text)
                .with("of", of)
                .with("at", after == null ? null : after.instant(0))
                .with("id", after == null ? null : after.uuid(1))
                .with("rows", request.rows())
                .list(StockEntries::read);
        return Page.of(rows, request.limit, entry -> Cursor.of(LIST, entry.enteredAt(), entry.id()));
    }

    private static StockEntryResponse read(ResultSet row) throws SQLException {
        return new StockEntryResponse(
                row.getObject("id", UUID.class),
                row.getObject("purchase_id", UUID.class),
                row.getString("reference"),
                EntryKind.valueOf(row.getString("kind")),
                row.getInt("quantity"),
                row.getInt("list_price_pence"),
                row.getInt("price_paid_pence"),
                row.getInt("vat_pence"),
                row.getString("reason"),
                row.getString("by_whom"),
                Instants.of(row, "entered_at"));
    }
}
