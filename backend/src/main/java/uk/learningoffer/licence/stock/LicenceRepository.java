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
}
