package uk.learningoffer.licence.waiting;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.licence.stock.PoolCounters;

/**
 * How many licences of a pool each council got in the last twelve months. Giving one adds to the count by a trigger; here
 * it falls, when the oldest that counts is a year old.
 */
@ApplicationScoped
public class CouncilCounts {
    @Inject
    PoolCounters counters;

    @Inject
    Session database;

    /** @return how many counts were due */
    @Transactional(MANDATORY)
    public int recount(UUID pool, LocalDate today) {
        // What is given meanwhile would be lost: giving needs this lock as well.
        counters.lock(pool);
        return database.createNativeMutationQuery("""
                        UPDATE pool_authority p SET given = now.given, falls_on = now.falls_on
                        FROM pool_authority due CROSS JOIN LATERAL (
                            SELECT CAST(count(*) AS integer) AS given, min(falls_on) AS falls_on FROM (
                                SELECT CAST(CAST(x.reserved_at AT TIME ZONE 'Europe/London' AS date) + interval '1 year' AS date)
                                    AS falls_on
                                FROM allocation x JOIN application a ON a.id = x.application_id
                                WHERE x.pool_id = due.pool_id AND coalesce(a.authority_code, '') = due.authority_code) each
                            WHERE each.falls_on > :today) now
                        WHERE due.pool_id = :pool AND due.falls_on <= :today
                            AND p.pool_id = due.pool_id AND p.authority_code = due.authority_code""")
                .setParameter("today", today)
                .setParameter("pool", pool)
                .executeUpdate();
    }
}
