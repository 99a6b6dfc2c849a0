package uk.learningoffer.licence.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.problem.Problems;

/**
 * The counts of a pool. Each change is one statement on the pool's row, which it locks to the end of the transaction:
 * whoever takes, frees or adds a licence comes here before touching a licence, so they all wait for each other in
 * the same place and "none is free" is never said of a licence that is about to be.
 */
@ApplicationScoped
public class PoolCounters {
    private static final SqlText LOCK = SqlText.of("SELECT id FROM licence_pool WHERE id = :pool FOR NO KEY UPDATE");
    private static final SqlText TAKE = SqlText.of("""
            UPDATE licence_pool SET available = available - 1, held = held + 1, waiting = waiting - 1
            WHERE id = :pool AND available > 0 AND waiting > 0 RETURNING available""");

    @Inject
    Session database;

    @Inject
    Statements statements;

    public void lock(UUID pool) {
        statements
                .flushed(LOCK)
                .with("pool", pool)
                .first(row -> row.getObject(1))
                .orElseThrow(() -> Problems.notFound("pool"));
    }

    /** @return false where the pool was closed meanwhile */
    public boolean join(UUID pool) {
        return database.createNativeMutationQuery(
                                "UPDATE licence_pool SET waiting = waiting + 1 WHERE id = :pool AND closed_at IS NULL")
                        .setParameter("pool", pool)
                        .executeUpdate()
                == 1;
    }

    /** Both, in an order that is the same for everybody. */
    public void lock(UUID one, UUID other) {
        Stream.of(one, other).sorted().forEach(this::lock);
    }

    public void move(UUID from, UUID to, int waiting) {
        one(change("waiting = waiting - :people", from).setParameter("people", waiting));
        one(change("waiting = waiting + :people", to).setParameter("people", waiting));
    }

    public void leave(UUID pool) {
        one(change("waiting = waiting - 1", pool));
    }

    /** One free licence for one waiting person. @return how many stay free; empty if nothing can be taken */
    public OptionalInt take(UUID pool) {
        return statements
                .flushed(TAKE)
                .with("pool", pool)
                .first(row -> OptionalInt.of(row.getInt(1)))
                .orElseGet(OptionalInt::empty);
    }

    /** A licence is held no more. */
    public void settle(UUID pool, LicenceStatus became) {
        var count =
                switch (became) {
                    case AVAILABLE -> "available = available + 1";
                    case SPENT -> "spent = spent + 1";
                    case EXPIRED -> "expired = expired + 1";
                    case HELD, REMOVED ->
                        throw new IllegalArgumentException(became + " is not what becomes of a held one");
                };
        one(change("held = held - 1, " + count, pool));
    }

    public void expireFree(UUID pool, int licences) {
        one(change("available = available - :licences, expired = expired + :licences", pool)
                .setParameter("licences", licences));
    }

    public void add(UUID pool, int licences) {
        one(change("purchased = purchased + :licences, available = available + :licences", pool)
                .setParameter("licences", licences));
    }

    /** Free ones that never came, or went back to the supplier. */
    public void remove(UUID pool, int licences) {
        one(change("purchased = purchased - :licences, available = available - :licences", pool)
                .setParameter("licences", licences));
    }

    private MutationQuery change(String counts, UUID pool) {
        return database.createNativeMutationQuery("UPDATE licence_pool SET " + counts + " WHERE id = :pool")
                .setParameter("pool", pool);
    }

    private static void one(MutationQuery change) {
        if (change.executeUpdate() != 1) {
            throw Problems.notFound("pool");
        }
    }
}
