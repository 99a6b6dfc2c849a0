package uk.learningoffer.licence.stock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.licence.supplier.SupplierName;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.problem.Problems;

/** Purchases as they were recorded, and as they stand after their entries. */
@ApplicationScoped
public class PurchaseRepository implements PanacheRepositoryBase<Purchase, UUID> {
    private static final int SHOWN = 100;
    private static final String NOW = """
            SELECT p.*, s.name AS supplier, a.reference AS agreement
            FROM purchase_now p
            JOIN supplier s ON s.id = p.supplier_id
            LEFT JOIN agreement a ON a.id = p.agreement_id
            """;
    private static final SqlText ONE = SqlText.of(NOW + "WHERE p.id = :id");
    private static final SqlText OF_POOL =
            SqlText.of(NOW + "WHERE p.pool_id = :pool ORDER BY p.ordered_on DESC, p.id DESC LIMIT :shown");

    @Inject
    Statements statements;

    public Purchase require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("purchase"));
    }

    public PurchaseResponse now(UUID id) {
        return statements
                .of(ONE)
                .with("id", id)
                .first(PurchaseRepository::read)
                .orElseThrow(() -> Problems.notFound("purchase"));
    }

    /** Newest first. */
    public List<PurchaseResponse> ofPool(UUID pool) {
        return statements.of(OF_POOL).with("pool", pool).with("shown", SHOWN).list(PurchaseRepository::read);
    }

    private static PurchaseResponse read(ResultSet row) throws SQLException {
        return new PurchaseResponse(
                row.getObject("id", UUID.class),
                new SupplierName(row.getObject("supplier_id", UUID.class), row.getString("supplier")),
                row.getString("agreement"),
                row.getString("reference"),
                row.getString("order_number"),
                row.getObject("ordered_on", LocalDate.class),
                row.getInt("ordered"),
                row.getInt("quantity"),
                row.getInt("list_price_pence"),
                row.getInt("price_paid_pence"),
                row.getObject("vat_pence", Integer.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("notice_on", LocalDate.class),
                row.getBoolean("transferable"),
                row.getBoolean("swaps_allowed"),
                Instants.of(row, "created_at"));
    }
}
