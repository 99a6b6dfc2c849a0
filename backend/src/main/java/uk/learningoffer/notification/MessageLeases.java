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
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statement;
import uk.learningoffer.platform.database.Statements;

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

    // Those that somebody waits for come first, however many others are due; the index message_due has this order.
    private static final SqlText TAKE = SqlText.of("""
            WITH due AS MATERIALIZED (
                SELECT id FROM message
                WHERE status = 'WAITING' AND next_at <= now() AND (lease_until IS NULL OR lease_until < now())
                ORDER BY (kind NOT IN ('SIGN_IN', 'DRAFT_LINK')), next_at
                FOR UPDATE SKIP LOCKED
                LIMIT :batch
            )
            UPDATE message m
            SET lease_owner = :owner, lease_until = now() + make_interval(secs => :seconds), attempts = attempts + 1
            FROM due WHERE m.id = due.id
            RETURNING m.id, m.kind, m.sealed, m.attempts""");
    private static final SqlText SENT = SqlText.of("""
            UPDATE message
            SET status = 'SENT', sent_at = CAST(:now AS timestamptz), lease_owner = NULL, lease_until = NULL, last_error = NULL,
                sealed = CASE WHEN kind = ANY(:forgotten) OR EXISTS (
                    SELECT FROM person p WHERE p.id = person_id AND p.erased_at IS NOT NULL)
                    THEN NULL ELSE sealed END
            WHERE id = :id AND lease_owner = :owner AND status = 'WAITING'""");
    private static final SqlText FAILED = SqlText.of("""
            UPDATE message
            SET next_at = now() + make_interval(secs => :seconds), lease_owner = NULL, lease_until = NULL, last_error = :reason
            WHERE id = :id AND lease_owner = :owner AND status = 'WAITING'""");
    private static final SqlText DIED = SqlText.of("""
            UPDATE message
            SET status = 'DEAD', lease_owner = NULL, lease_until = NULL, last_error = :reason,
                sealed = CASE WHEN kind = ANY(:secret) THEN NULL ELSE sealed END
            WHERE id = :id AND lease_owner = :owner AND status = 'WAITING'""");
    private static final SqlText RELEASE = SqlText.of("""
            UPDATE message SET lease_owner = NULL, lease_until = NULL, attempts = attempts - 1
            WHERE id = ANY(:ids) AND lease_owner = :owner AND status = 'WAITING'""");

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Leased> take(String owner) {
        return database
                .of(TAKE)
                .with("batch", BATCH)
                .with("owner", owner)
                .with("seconds", LENGTH.toSeconds())
                .list(row -> new Leased(
                        row.getObject(1, UUID.class),
                        MessageKind.valueOf(row.getString(2)),
                        row.getBytes(3),
                        row.getInt(4)))
                .stream()
                .sorted(Comparator.comparing(message -> !message.kind().isAwaited()))
                .toList();
    }

    private static List<String> kinds(Predicate<MessageKind> such) {
        return Arrays.stream(MessageKind.values()).filter(such).map(Enum::name).toList();
    }

    /** Secrets, and what an erased person was sent, do not outlive the sending. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean sent(UUID id, String owner) {
        return of(SENT, id, owner)
                        .with("now", clock.instant())
                        .with("forgotten", FORGOTTEN)
                        .update()
                == 1;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(UUID id, String owner, String reason, Duration pause) {
        of(FAILED, id, owner)
                .with("seconds", pause.toSeconds())
                .with("reason", reason)
                .update();
    }

    /** Gives up: an administrator may try again, unless it was a secret. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void died(UUID id, String owner, String reason) {
        of(DIED, id, owner).with("reason", reason).with("secret", SECRET).update();
    }

    /** Hands back what was not tried, as if it had never been taken. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void release(Collection<UUID> ids, String owner) {
        database.of(RELEASE).ids("ids", ids).with("owner", owner).update();
    }

    private Statement of(SqlText text, UUID id, String owner) {
        return database.of(text).with("id", id).with("owner", owner);
    }
}
