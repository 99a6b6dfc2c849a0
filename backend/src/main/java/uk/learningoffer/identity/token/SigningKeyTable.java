package uk.learningoffer.identity.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.crypto.SealedColumn;
import uk.learningoffer.platform.crypto.Vault;

/** The signing keys that all replicas share, private parts sealed. A new one is made in time, by one replica. */
@ApplicationScoped
class SigningKeyTable {
    private static final Duration SIGNS_FOR = Duration.ofDays(90);
    // Long enough for every replica and every reader of our key set to have learnt the new key before it signs.
    private static final Duration ANNOUNCED_FOR = Duration.ofHours(2);

    @Inject
    Session database;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Produces
    @Dependent
    static SealedColumn sealed() {
        return SealedColumn.byText("signing_key", "kid", "private_sealed", "signing_key");
    }

    /** Those that may still verify, newest first. */
    @Transactional
    List<SigningKey> live() {
        return database
                .createNativeQuery("""
                        SELECT kid, private_sealed, activates_at, retires_at FROM signing_key
                        WHERE retires_at > :now ORDER BY activates_at DESC, kid""", Tuple.class)
                .addScalar("kid", String.class)
                .addScalar("private_sealed", byte[].class)
                .addScalar("activates_at", Instant.class)
                .addScalar("retires_at", Instant.class)
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .map(this::opened)
                .toList();
    }

    /** When the next key has to be made, as timed work tells it. */
    String due() {
        return """
                SELECT 'the next key' AS record, max(activates_at) + interval '%1$d seconds' AS due_since FROM signing_key
                HAVING max(activates_at) + interval '%1$d seconds' < CAST(:now AS timestamptz)""".formatted(SIGNS_FOR.minus(ANNOUNCED_FOR).toSeconds());
    }

    /**
     * Makes the first key at once, and the next one shortly before the newest stops signing.
     *
     * @return how many
     */
    @Transactional
    int makeWhereDue() {
        oneAtATime();
        var keys = live();
        var now = clock.instant();
        if (keys.stream().noneMatch(key -> !key.activatesAt().isAfter(now))) {
            makeFrom(now);
            return 1;
        }
        if (keys.get(0).activatesAt().plus(SIGNS_FOR).minus(ANNOUNCED_FOR).isBefore(now)) {
            makeFrom(now.plus(ANNOUNCED_FOR));
            return 1;
        }
        return 0;
    }

    /**
     * Ends every key at once and makes a new one that signs from now on.
     *
     * @return how many it ended
     */
    @Transactional
    int replaceAll() {
        oneAtATime();
        var now = clock.instant();
        var ended = database.createNativeMutationQuery(
                        "UPDATE signing_key SET retires_at = :now WHERE retires_at > :now")
                .setParameter("now", now)
                .executeUpdate();
        var key = makeFrom(now);
        audit.record("signing-keys.replaced", "signing-key", key.kid(), Map.of("ended", ended));
        return ended;
    }

    private void oneAtATime() {
        database.createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtext('signing_key')) AS text)", String.class)
                .getSingleResult();
    }

    private SigningKey opened(Tuple row) {
        var privateJwk = vault.open(purpose(row.get("kid", String.class)), row.get("private_sealed", byte[].class));
        return SigningKey.read(
                privateJwk, row.get("activates_at", Instant.class), row.get("retires_at", Instant.class));
    }

    private SigningKey makeFrom(Instant start) {
        var key = SigningKey.make(start, start.plus(SIGNS_FOR).plus(ANNOUNCED_FOR));
        save(key);
        return key;
    }

    private void save(SigningKey key) {
        database.createNativeMutationQuery("""
                        INSERT INTO signing_key (kid, public_jwk, private_sealed, created_at, activates_at, retires_at)
                        VALUES (:kid, :public, :private, :now, :activates, :retires)""")
                .setParameter("kid", key.kid())
                .setParameter("public", key.publicJson())
                .setParameter("private", vault.seal(purpose(key.kid()), key.privateJson()))
                .setParameter("now", clock.instant())
                .setParameter("activates", key.activatesAt())
                .setParameter("retires", key.retiresAt())
                .executeUpdate();
    }

    private static String purpose(String kid) {
        return "signing_key:" + kid;
    }
}
