package uk.learningoffer.licence.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Every leave that was said, of each allocation. Callers hold the lock of the pool. */
@ApplicationScoped
class LeaveTable {
    @Inject
    Session database;

    record Kept(UUID id, Leave leave) {}

    /** The latest; one that ended before it began does not count. */
    Optional<Kept> lastOf(UUID allocation) {
        return database.createNativeQuery("""
                        SELECT id, from_on, until_on FROM allocation_leave
                        WHERE allocation_id = :allocation AND until_on >= from_on
                        ORDER BY until_on DESC LIMIT 1""", Tuple.class)
                .setParameter("allocation", allocation)
                .getResultStream()
                .map(row -> new Kept(
                        row.get(0, UUID.class), new Leave(row.get(1, LocalDate.class), row.get(2, LocalDate.class))))
                .findFirst();
    }

    void add(UUID allocation, Kept kept, UUID by, Instant now) {
        database.createNativeMutationQuery("""
                        INSERT INTO allocation_leave (id, allocation_id, from_on, until_on, said_by, said_at)
                        VALUES (:id, :allocation, :from, :until, :by, :now)""")
                .setParameter("id", kept.id())
                .setParameter("allocation", allocation)
                .setParameter("from", kept.leave().from())
                .setParameter("until", kept.leave().until())
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
    }

    void end(UUID id, LocalDate lastDay) {
        database.createNativeMutationQuery("UPDATE allocation_leave SET until_on = :last WHERE id = :id")
                .setParameter("last", lastDay)
                .setParameter("id", id)
                .executeUpdate();
    }
}
