package uk.learningoffer.licence.stock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Every query on licences. Its callers hold the lock of the pool. */
@ApplicationScoped
public class LicenceRepository implements PanacheRepositoryBase<Licence, UUID> {

    /** The free licence that ends soonest, so that the fewest run out unused. */
    public Optional<Licence> nextFree(UUID pool) {
        return find(
                        "poolId = ?1 and status = uk.learningoffer.licence.stock.LicenceStatus.AVAILABLE order by endsOn, id",
                        pool)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, 1)
                .firstResultOptional();
    }

    /** @return how many free licences were past their last day */
    public int expireFree(UUID pool, LocalDate today) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery("""
                        UPDATE licence SET status = 'EXPIRED'
                        WHERE pool_id = :pool AND status = 'AVAILABLE' AND ends_on < :today""")
                .setParameter("pool", pool)
                .setParameter("today", today)
                .executeUpdate();
    }

    /** @return how many free licences of the purchase, at most so many, count no more */
    public int remove(UUID purchase, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery("""
                        UPDATE licence SET status = 'REMOVED' WHERE id IN (
                            SELECT id FROM licence WHERE purchase_id = :purchase AND status = 'AVAILABLE'
                            ORDER BY seat DESC LIMIT :most FOR UPDATE)""")
                .setParameter("purchase", purchase)
                .setParameter("most", most)
                .executeUpdate();
    }

    public int seats(UUID purchase) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "SELECT coalesce(max(seat), 0) FROM licence WHERE purchase_id = :purchase", Integer.class)
                .setParameter("purchase", purchase)
                .getSingleResult();
    }

    public SeatCounts countsOf(UUID purchase) {
        var row = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT count(*) FILTER (WHERE status = 'AVAILABLE'), count(*) FILTER (WHERE status = 'HELD'),
                            count(*) FILTER (WHERE status = 'SPENT'), count(*) FILTER (WHERE status = 'EXPIRED'),
                            count(*) FILTER (WHERE status = 'REMOVED'),
                            count(*) FILTER (WHERE status IN ('AVAILABLE', 'HELD') AND code_sealed IS NULL)
                        FROM licence WHERE purchase_id = :purchase""", Object[].class)
                .setParameter("purchase", purchase)
                .getSingleResult();
        return new SeatCounts(
                ((Long) row[0]).intValue(),
                ((Long) row[1]).intValue(),
                ((Long) row[2]).intValue(),
                ((Long) row[3]).intValue(),
                ((Long) row[4]).intValue(),
                ((Long) row[5]).intValue());
    }
}
