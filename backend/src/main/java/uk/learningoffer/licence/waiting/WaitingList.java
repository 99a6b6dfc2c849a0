package uk.learningoffer.licence.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Who waits for a licence of a pool. Whoever changes it holds the lock of the pool. */
@ApplicationScoped
public class WaitingList {
    /**
     * An index read in either policy: the first of those whom nothing but their line places, or the head of the line of
     * the council with the fewest licences.
     */
    static final String FIRST = """
            SELECT coalesce(
                (SELECT application_id FROM waiting_entry WHERE pool_id = :pool AND left_at IS NULL AND tier < 2
                    ORDER BY tier, line_at, line_id, joined_at, application_id LIMIT 1),
                CASE p.policy WHEN 'FIRST_COME' THEN
                    (SELECT application_id FROM waiting_entry WHERE pool_id = :pool AND left_at IS NULL
                        ORDER BY tier, line_at, line_id, joined_at, application_id LIMIT 1)
                ELSE
                    (SELECT head.application_id FROM (
                        SELECT authority_code FROM pool_authority WHERE pool_id = :pool AND head_at IS NOT NULL
                        ORDER BY given, head_at, head_line, authority_code LIMIT 1) next
                    CROSS JOIN LATERAL (
                        SELECT w.application_id FROM waiting_entry w
                        WHERE w.pool_id = :pool AND w.authority_code = next.authority_code AND w.left_at IS NULL
                            AND w.tier = 2
                        ORDER BY w.line_at, w.line_id, w.joined_at, w.application_id LIMIT 1) head)
                END)
            FROM licence_pool p WHERE p.id = :pool""";

    // Who is left of a team of which one is served goes next.
    static final String TAKE_FIRST = """
            WITH served AS (
                UPDATE waiting_entry SET left_at = :now WHERE application_id = (%s)
                RETURNING application_id, joined_at, line_id, pool_id),
            team AS (
                UPDATE waiting_entry w SET tier = 1 FROM served s
                WHERE w.line_id = s.line_id AND w.pool_id = s.pool_id AND w.left_at IS NULL AND w.tier = 2
                    AND w.application_id <> s.application_id)
            SELECT application_id, joined_at FROM served""".formatted(FIRST);

    @Inject
    Session database;

    void add(UUID application, UUID pool, Instant now) {
        database.createNativeMutationQuery("""
                        INSERT INTO waiting_entry (application_id, pool_id, joined_at)
                        VALUES (:application, :pool, :now)
                        ON CONFLICT (application_id) DO UPDATE
                        SET pool_id = excluded.pool_id, joined_at = excluded.joined_at, left_at = NULL
                        WHERE waiting_entry.left_at IS NOT NULL""")
                .setParameter("application", application)
                .setParameter("pool", pool)
                .setParameter("now", now)
                .executeUpdate();
    }

    public Optional<UUID> poolOf(UUID application) {
        return database.createNativeQuery(
                        "SELECT pool_id FROM waiting_entry WHERE application_id = :application AND left_at IS NULL",
                        UUID.class)
                .setParameter("application", application)
                .uniqueResultOptional();
    }

    Head takeFirst(UUID pool, Instant now) {
        var row = database.createNativeQuery(TAKE_FIRST, Tuple.class)
                .setParameter("now", now)
                .setParameter("pool", pool)
                .getSingleResult();
        return new Head(row.get(0, UUID.class), row.get(1, Instant.class));
    }

    /** @return false where it had left this line already */
    boolean leave(UUID application, UUID pool, Instant now) {
        return database.createNativeMutationQuery("""
                                UPDATE waiting_entry SET left_at = :now
                                WHERE application_id = :application AND pool_id = :pool AND left_at IS NULL""")
                        .setParameter("now", now)
                        .setParameter("application", application)
                        .setParameter("pool", pool)
                        .executeUpdate()
                == 1;
    }

    /** Behind others whom staff moved there before. @return false where it does not wait for this pool */
    boolean moveToFront(UUID application, UUID pool, Instant now) {
        return database.createNativeMutationQuery("""
                                UPDATE waiting_entry
                                SET tier = 0, line_id = application_id,
                                    line_at = CASE WHEN tier = 0 THEN line_at ELSE CAST(:now AS timestamptz) END
                                WHERE application_id = :application AND pool_id = :pool AND left_at IS NULL""")
                        .setParameter("now", now)
                        .setParameter("application", application)
                        .setParameter("pool", pool)
                        .executeUpdate()
                == 1;
    }
}
