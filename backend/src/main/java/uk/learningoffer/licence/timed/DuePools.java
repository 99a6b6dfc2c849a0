package uk.learningoffer.licence.timed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Pools in which something has run out. */
@ApplicationScoped
class DuePools {
    @Inject
    Session database;

    @Transactional
    List<UUID> toLapse(LocalDate today) {
        return pools(today, """
                SELECT DISTINCT pool_id FROM allocation WHERE status = 'ISSUED' AND activate_by < :today
                ORDER BY pool_id""");
    }

    @Transactional
    List<UUID> toExpire(LocalDate today) {
        return pools(today, """
                SELECT pool_id FROM allocation
                WHERE status IN ('RESERVED', 'ISSUED', 'ACTIVATED') AND ends_on < :today
                UNION
                SELECT pool_id FROM licence WHERE status = 'AVAILABLE' AND ends_on < :today
                ORDER BY pool_id""");
    }

    private List<UUID> pools(LocalDate today, String sql) {
        return database.createNativeQuery(sql, UUID.class)
                .setParameter("today", today)
                .getResultList();
    }
}
