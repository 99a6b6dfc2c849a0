package uk.learningoffer.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.platform.crypto.Hashes;
import uk.learningoffer.platform.crypto.Vault;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/**
 * The chain of tokens that continue a session. Each is used once, and its successor follows from it under our key: a
 * second tab or a retry within ten seconds gets the same one, and a later use means that a copy exists.
 */
@ApplicationScoped
class RefreshTokens {
    private static final Duration GRACE = Duration.ofSeconds(10);

    private static final SqlText ADD = SqlText.of(
            "INSERT INTO refresh_token (hash, session_id, issued_at) VALUES (:hash, :session, CAST(:now AS timestamptz))");
    private static final SqlText FIRST_USE = SqlText.of("""
            UPDATE refresh_token SET used_at = CAST(:now AS timestamptz) WHERE hash = :hash AND used_at IS NULL
            RETURNING session_id""");
    private static final SqlText LATER_USE =
            SqlText.of("SELECT session_id, used_at FROM refresh_token WHERE hash = :hash");

    @Inject
    Statements database;

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
        database.flushed(ADD)
                .with("hash", Hashes.sha256(token))
                .with("session", session)
                .with("now", clock.instant())
                .update();
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
        return database.of(FIRST_USE)
                .with("now", clock.instant())
                .with("hash", Hashes.sha256(token))
                .first(row -> row.getObject(1, UUID.class));
    }

    private Optional<Used> laterUse(String token) {
        var forgiven = clock.instant().minus(GRACE);
        return database.of(LATER_USE)
                .with("hash", Hashes.sha256(token))
                .first(row -> new Used(
                        Instants.of(row, "used_at").isAfter(forgiven) ? Use.ACCEPTED : Use.REUSED,
                        row.getObject("session_id", UUID.class)));
    }
}
