package uk.learningoffer.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.crypto.Hashes;
import uk.learningoffer.platform.crypto.Vault;

/**
 * The chain of tokens that continue a session. Each is used once, and its successor follows from it under our key: a
 * second tab or a retry within ten seconds gets the same one, and a later use means that a copy exists.
 */
@ApplicationScoped
class RefreshTokens {
    private static final Duration GRACE = Duration.ofSeconds(10);

    @Inject
    Session database;

    @Inject
    Vault vault;

    @Inject
    InstantSource clock;

    enum Use {
        ACCEPTED,
        /** Used before, longer ago than a retry takes: somebody else may have it. */
        REUSED
    }

    record Used(Use use, UUID session) {}

    void add(String token, UUID session) {
        database.createNativeMutationQuery(
                        "INSERT INTO refresh_token (hash, session_id, issued_at) VALUES (:hash, :session, :now)")
                .setParameter("hash", Hashes.sha256(token))
                .setParameter("session", session)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** @return empty for a token we never gave */
    Optional<Used> use(String token) {
        var session = firstUse(token);
        session.ifPresent(id -> add(successor(token), id));
        return session.map(id -> new Used(Use.ACCEPTED, id)).or(() -> laterUse(token));
    }

    String successor(String token) {
        return vault.keyedHash("refresh-successor", token);
    }

    private Optional<UUID> firstUse(String token) {
        return database.createNativeQuery(
                        "UPDATE refresh_token SET used_at = :now WHERE hash = :hash AND used_at IS NULL"
                                + " RETURNING session_id",
                        UUID.class)
                .setParameter("now", clock.instant())
                .setParameter("hash", Hashes.sha256(token))
                .uniqueResultOptional();
    }

    private Optional<Used> laterUse(String token) {
        var forgiven = clock.instant().minus(GRACE);
        return database.createNativeQuery(
                        "SELECT session_id, used_at FROM refresh_token WHERE hash = :hash", Tuple.class)
                .addScalar("session_id", UUID.class)
                .addScalar("used_at", Instant.class)
                .setParameter("hash", Hashes.sha256(token))
                .uniqueResultOptional()
                .map(row -> new Used(
                        row.get("used_at", Instant.class).isAfter(forgiven) ? Use.ACCEPTED : Use.REUSED,
                        row.get("session_id", UUID.class)));
    }
}
