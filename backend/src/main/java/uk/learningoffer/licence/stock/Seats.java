package uk.learningoffer.licence.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.crypto.SealedColumn;
import uk.learningoffer.platform.crypto.Vault;
import uk.learningoffer.platform.problem.ConstraintSentence;
import uk.learningoffer.platform.problem.ProblemType;

/** Makes the licences of a purchase, codes sealed. A keyed fingerprint lets a code exist once without being readable. */
@ApplicationScoped
public class Seats implements ConstraintSentence {
    private static final int BATCH = 1_000;

    @Inject
    Session database;

    @Inject
    Vault vault;

    @Produces
    @Dependent
    static SealedColumn sealed() {
        return SealedColumn.byUuid("licence", "code_sealed", "licence");
    }

    public static String purpose(UUID licence) {
        return "licence:" + licence;
    }

    public String fingerprint(String code) {
        return vault.keyedHash("licence-code", code.strip());
    }

    /** Which of the fingerprints belong to licences that exist. */
    public Set<String> existing(List<String> fingerprints) {
        return Set.copyOf(database.createNativeQuery(
                        "SELECT code_fingerprint FROM licence WHERE code_fingerprint = ANY(:fingerprints)",
                        String.class)
                .setParameter("fingerprints", fingerprints.toArray(String[]::new))
                .getResultList());
    }

    /** @param first number of the first of them */
    public record Numbers(int first, int count) {}

    /** @param codes one for each licence, or empty */
    public void add(Purchase purchase, Numbers numbers, List<String> codes) {
        database.flush();
        database.doWork(connection -> {
            try (var insert = connection.prepareStatement("""
                    INSERT INTO licence (id, pool_id, purchase_id, seat, status, code_sealed, code_fingerprint, ends_on, transferable)
                    VALUES (?, ?, ?, ?, 'AVAILABLE', ?, ?, ?, ?)""")) {
                for (var index = 0; index < numbers.count(); index++) {
                    row(insert, purchase, numbers.first() + index, codes.isEmpty() ? null : codes.get(index));
                    if ((index + 1) % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        });
    }

    /** Puts codes on those that are free or held and have none; there are as many. */
    public void put(Purchase purchase, List<String> codes) {
        database.doWork(connection -> {
            try (var seats = connection.prepareStatement("""
                            SELECT id FROM licence
                            WHERE purchase_id = ? AND status IN ('AVAILABLE', 'HELD') AND code_sealed IS NULL
                            ORDER BY seat FOR UPDATE""");
                    var put = connection.prepareStatement(
                            "UPDATE licence SET code_sealed = ?, code_fingerprint = ? WHERE id = ?")) {
                seats.setObject(1, purchase.id());
                var rows = seats.executeQuery();
                for (var code : codes) {
                    rows.next();
                    var id = rows.getObject(1, UUID.class);
                    put.setBytes(1, vault.seal(purpose(id), code));
                    put.setString(2, fingerprint(code));
                    put.setObject(3, id);
                    put.addBatch();
                }
                put.executeBatch();
            }
        });
    }

    private void row(PreparedStatement insert, Purchase purchase, int seat, String code) throws SQLException {
        var id = Ids.next();
        insert.setObject(1, id);
        insert.setObject(2, purchase.poolId());
        insert.setObject(3, purchase.id());
        insert.setInt(4, seat);
        insert.setBytes(5, code == null ? null : vault.seal(purpose(id), code.strip()));
        insert.setString(6, code == null ? null : fingerprint(code));
        insert.setObject(7, purchase.endsOn());
        insert.setBoolean(8, purchase.transferable());
        insert.addBatch();
    }

    @Override
    public Map<String, Refusal> problems() {
        return Map.of(
                "licence_code_once",
                new Refusal(ProblemType.ALREADY_EXISTS, "One of the codes belongs to a licence that exists already."),
                "purchase_reference",
                new Refusal(ProblemType.ALREADY_EXISTS, "This order of the supplier is recorded already."),
                "licence_pool_purchased",
                new Refusal(ProblemType.ILLEGAL_TRANSITION, "A pool holds 1,000,000 licences at most."));
    }
}
