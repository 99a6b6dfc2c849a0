package uk.learningoffer.identity.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.crypto.Hashes;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** Secrets of partner clients: recognisable by their prefix where they leak, two at a time so that they can be changed. */
@ApplicationScoped
class ClientSecrets {
    private static final String PREFIX = "lo_";
    private static final Duration LIFE = Duration.ofDays(365);
    private static final int AT_A_TIME = 2;

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    record Made(String plain, Instant expiresAt) {}

    /** A client that proved who it is. */
    record Proven(UUID id, List<String> scopes) {}

    Made add(UUID client) {
        var now = clock.instant();
        var made = new Made(PREFIX + Hashes.newSecret(), now.plus(LIFE));
        database.createNativeMutationQuery("""
                        INSERT INTO partner_client_secret (hash, client, created_at, expires_at)
                        VALUES (:hash, :client, :now, :expires)""")
                .setParameter("hash", Hashes.sha256(made.plain()))
                .setParameter("client", client)
                .setParameter("now", now)
                .setParameter("expires", made.expiresAt())
                .executeUpdate();
        return made;
    }

    /** Call with the client's row locked: otherwise two requests may each see room for one more. */
    void refuseThird(UUID client) {
        var live = database.createNativeQuery(
                        "SELECT count(*) FROM partner_client_secret"
                                + " WHERE client = :client AND revoked_at IS NULL AND expires_at > :now",
                        Long.class)
                .setParameter("client", client)
                .setParameter("now", clock.instant())
                .getSingleResult();
        if (live >= AT_A_TIME) {
            throw Problems.of(
                    ProblemType.ALREADY_EXISTS,
                    "This client has two secrets. Revoke the client, or wait until one of them ends.");
        }
    }

    void revokeAll(UUID client) {
        database.createNativeMutationQuery(
                        "UPDATE partner_client_secret SET revoked_at = :now WHERE client = :client AND revoked_at IS NULL")
                .setParameter("now", clock.instant())
                .setParameter("client", client)
                .executeUpdate();
    }

    /** One statement finds the client of the secret and notes that it was used. */
    Optional<Proven> prove(String clientId, String secret) {
        return database.createNativeQuery("""
                        UPDATE partner_client c SET last_used_at = :now FROM partner_client_secret s
                        WHERE s.hash = :hash AND s.client = c.id AND c.client_id = :clientId
                            AND c.revoked_at IS NULL AND s.revoked_at IS NULL AND s.expires_at > :now
                        RETURNING c.id AS id, c.scopes AS scopes""", Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("scopes", String[].class)
                .setParameter("now", clock.instant())
                .setParameter("hash", Hashes.sha256(secret))
                .setParameter("clientId", clientId)
                .uniqueResultOptional()
                .map(row -> new Proven(row.get("id", UUID.class), List.of(row.get("scopes", String[].class))));
    }
}
