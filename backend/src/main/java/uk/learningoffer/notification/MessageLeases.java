package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.Session;

/**
 * Who may send which message. Every replica takes its share by one statement; whatever a worker has to say about a
 * message afterwards counts only while it still holds the lease.
 */
@ApplicationScoped
class MessageLeases {
    static final int BATCH = 20;
    static final Duration LENGTH = Duration.ofSeconds(60);
    private static final List<String> SECRET = kinds(MessageKind::isSecret);
    private static final List<String> FORGOTTEN = kinds(MessageKind::isForgotten);

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    /** Those that somebody waits for come first, however many others are due; the index {@code message_due} has this order. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Leased> take(String owner) {
        return database.createNativeQuery("""
                        WITH due AS MATERIALIZED (
                            SELECT id FROM message
                            WHERE status = 'WAITING' AND next_at <= now() AND (lease_until IS NULL OR lease_until < now())
                            ORDER BY (kind NOT IN ('SIGN_IN', 'DRAFT_LINK')), next_at
                            FOR UPDATE SKIP LOCKED
                            LIMIT :batch
                        )
                        UPDATE message m
                        SET lease_owner = :owner, lease_until = now() + make_interval(secs => :seconds),
                            attempts = attempts + 1
                        FROM due WHERE m.id = due.id
                        RETURNING m.id, m.kind, m.sealed, m.attempts""", Object[].class)
                .setParameter("batch", BATCH)
                .setParameter("owner", owner)
                .setParameter("seconds", (double) LENGTH.toSeconds())
                .getResultStream()
                .map(MessageLeases::leased)
                .sorted(Comparator.comparing(message -> !message.kind().isAwaited()))
                .toList();
    }

    private static List<String> kinds(Predicate<MessageKind> such) {
        return Arrays.stream(MessageKind.values()).filter(such).map(Enum::name).toList();
    }

    private static Leased leased(Object[] row) {
        return new Leased((UUID) row[0], MessageKind.valueOf((String) row[1]), (byte[]) row[2], (Integer) row[3]);
    }

    /** Secrets, and what an erased person was sent, do not outlive the sending. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean sent(UUID id, String owner) {
        return database.createNativeMutationQuery("""
                        UPDATE message
                        SET status = 'SENT', sent_at = :now, lease_owner = NULL, lease_until = NULL, last_error = NULL,
                            sealed = CASE WHEN kind IN (:forgotten) OR EXISTS (
                                SELECT FROM person p WHERE p.id = person_id AND p.erased_at IS NOT NULL)
                                THEN NULL ELSE sealed END
                        WHERE id = :id AND lease_owner = :owner AND status = 'WAITING'""")
                        .setParameter("now", clock.instant())
                        .setParameterList("forgotten", FORGOTTEN)
                        .setParameter("id", id)
                        .setParameter("owner", owner)
                        .executeUpdate()
                == 1;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(UUID id, String owner, String reason, Duration pause) {
        database.createNativeMutationQuery("""
                        UPDATE message
                        SET next_at = now() + make_interval(secs => :seconds), lease_owner = NULL, lease_until = NULL,
                            last_error = :reason
                        WHERE id = :id AND lease_owner = :owner AND status = 'WAITING'""")
                .setParameter("seconds", (double) pause.toSeconds())
                .setParameter("reason", reason)
                .setParameter("id", id)
                .setParameter("owner", owner)
                .executeUpdate();
    }

    /** Gives up: an administrator may try again, unless it was a secret. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void died(UUID id, String owner, String reason) {
        database.createNativeMutationQuery("""
                        UPDATE message
                        SET status = 'DEAD', lease_owner = NULL, lease_until = NULL, last_error = :reason,
                            sealed = CASE WHEN kind IN (:secret) THEN NULL ELSE sealed END
                        WHERE id = :id AND lease_owner = :owner AND status = 'WAITING'""")
                .setParameter("reason", reason)
                .setParameterList("secret", SECRET)
                .setParameter("id", id)
                .setParameter("owner", owner)
                .executeUpdate();
    }

    /** Hands back what was not tried, as if it had never been taken. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void release(Collection<UUID> ids, String owner) {
        database.createNativeMutationQuery("""
                        UPDATE message SET lease_owner = NULL, lease_until = NULL, attempts = attempts - 1
                        WHERE id IN (:ids) AND lease_owner = :owner AND status = 'WAITING'""")
                .setParameterList("ids", ids)
                .setParameter("owner", owner)
                .executeUpdate();
    }
}
