package uk.learningoffer.identity.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.crypto.Hashes;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/**
 * Secrets of partner clients: recognisable where they leak, by a prefix and by a checksum at their end, and two at a time
 * so that they can be changed over.
 */
@ApplicationScoped
class ClientSecrets {
    private static final String PREFIX = "lo_";
    private static final int CHECKSUM = 6;
    private static final int WITH_CHECKSUM = 3 + 43 + CHECKSUM;
    private static final Duration LIFE = Duration.ofDays(365);
    static final int AT_A_TIME = 2;

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    record Made(String plain, Instant expiresAt) {
        /** What people tell one secret from another by: part of the checksum, so nothing of the secret. */
        String ending() {
            return plain.substring(plain.length() - 4);
        }
    }

    Made add(UUID client) {
        var now = clock.instant();
        var random = PREFIX + Hashes.newSecret();
        var made = new Made(random + checksum(random), now.plus(LIFE));
        database.createNativeMutationQuery("""
                        INSERT INTO partner_client_secret (id, hash, client, ending, created_at, expires_at)
                        VALUES (:id, :hash, :client, :ending, :now, :expires)""")
                .setParameter("id", Ids.next())
                .setParameter("hash", Hashes.sha256(made.plain()))
                .setParameter("client", client)
                .setParameter("ending", made.ending())
                .setParameter("now", now)
                .setParameter("expires", made.expiresAt())
                .executeUpdate();
        return made;
    }

    private static String checksum(String random) {
        return Hashes.shortHash(random.getBytes(StandardCharsets.US_ASCII)).substring(0, CHECKSUM);
    }

    /** A secret that was mistyped or made up is refused without a look at the database. */
    private static boolean isPlausible(String secret) {
        var random = secret.length() - CHECKSUM;
        return secret.length() != WITH_CHECKSUM
                || checksum(secret.substring(0, random)).equals(secret.substring(random));
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
            throw Problems.of(ProblemType.ALREADY_EXISTS, "This client has two secrets. Revoke one of them first.");
        }
    }

    void revokeAll(UUID client) {
        database.createNativeMutationQuery(
                        "UPDATE partner_client_secret SET revoked_at = :now WHERE client = :client AND revoked_at IS NULL")
                .setParameter("now", clock.instant())
                .setParameter("client", client)
                .executeUpdate();
    }

    /** @return whether there was such a secret, and it worked until now */
    boolean revoke(UUID client, UUID secret) {
        return database.createNativeMutationQuery("UPDATE partner_client_secret SET revoked_at = :now"
                                + " WHERE id = :secret AND client = :client AND revoked_at IS NULL")
                        .setParameter("now", clock.instant())
                        .setParameter("secret", secret)
                        .setParameter("client", client)
                        .executeUpdate()
                == 1;
    }

    /** Those that work, oldest first. */
    Map<UUID, List<LiveSecret>> live(Collection<UUID> clients) {
        return database.createNativeQuery("""
                        SELECT client, id, ending, created_at, expires_at, last_used_at FROM partner_client_secret
                        WHERE client = ANY(:clients) AND revoked_at IS NULL AND expires_at > :now
                        ORDER BY created_at, id""", Tuple.class)
                .addScalar("client", UUID.class)
                .addScalar("id", UUID.class)
                .addScalar("ending", String.class)
                .addScalar("created_at", Instant.class)
                .addScalar("expires_at", Instant.class)
                .addScalar("last_used_at", Instant.class)
                .setParameter("clients", clients.toArray(UUID[]::new))
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("client", UUID.class), Collectors.mapping(LiveSecret::of, Collectors.toList())));
    }

    /** One statement finds the client of the secret and notes that both were used. */
    Optional<ProvenClient> prove(String clientId, String secret) {
        if (!isPlausible(secret)) {
            return Optional.empty();
        }
        return database.createNativeQuery("""
                        WITH used AS (
                            UPDATE partner_client_secret s SET last_used_at = :now FROM partner_client c
                            WHERE s.hash = :hash AND s.client = c.id AND c.client_id = :clientId
                                AND c.revoked_at IS NULL AND s.revoked_at IS NULL AND s.expires_at > :now
                            RETURNING s.client)
                        UPDATE partner_client c SET last_used_at = :now FROM used WHERE c.id = used.client
                        RETURNING c.id AS id, c.scopes AS scopes, c.approved_at IS NOT NULL AS approved""", Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("scopes", String[].class)
                .addScalar("approved", Boolean.class)
                .setParameter("now", clock.instant())
                .setParameter("hash", Hashes.sha256(secret))
                .setParameter("clientId", clientId)
                .uniqueResultOptional()
                .map(row -> new ProvenClient(
                        row.get("id", UUID.class),
                        clientId,
                        List.of(row.get("scopes", String[].class)),
                        row.get("approved", Boolean.class)));
    }
}
