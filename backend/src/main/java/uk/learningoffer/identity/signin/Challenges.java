package uk.learningoffer.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.crypto.Hashes;
import uk.learningoffer.platform.crypto.Vault;
import uk.learningoffer.platform.problem.Problems;

/**
 * The messages that let somebody in: hashes only, ten minutes, once. Each decision is one conditional statement, so
 * that however many arrive together one wins. Always in the caller's transaction.
 */
@ApplicationScoped
class Challenges {
    static final Duration LIFE = Duration.ofMinutes(10);
    static final int TRIES = 5;
    private static final int AN_HOUR = 5;

    @Inject
    Session database;

    @Inject
    Vault vault;

    @Inject
    InstantSource clock;

    /** A challenge with its secrets, which nobody can read again. */
    record Made(UUID id, String token, String code, Instant expiresAt) {}

    /** @param email null where the try was wrong */
    record Try(String email, int triesLeft) {}

    Made make(EmailAddress email, String returnTo) {
        oneAtATime(email);
        refuseTooMany(email);
        cancelOlder(email);
        var made = new Made(
                Ids.next(),
                Hashes.newSecret(),
                SignInCode.next(),
                clock.instant().plus(LIFE));
        database.createNativeMutationQuery("""
                        INSERT INTO sign_in_challenge
                            (id, email, token_hash, code_hash, return_to, requested_at, expires_at)
                        VALUES (:id, :email, :token, :code, :returnTo, :now, :expires)""")
                .setParameter("id", made.id())
                .setParameter("email", email.value())
                .setParameter("token", Hashes.sha256(made.token()))
                .setParameter("code", codeHash(made.id(), made.code()))
                .setParameter("returnTo", returnTo, String.class)
                .setParameter("now", clock.instant())
                .setParameter("expires", made.expiresAt())
                .executeUpdate();
        return made;
    }

    /** Requests and first sign-ins of one address wait for each other, on whichever replica. */
    void oneAtATime(EmailAddress email) {
        database.createNativeQuery(
                        "SELECT CAST(pg_advisory_xact_lock(hashtextextended(:email, 1)) AS text)", String.class)
                .setParameter("email", email.value())
                .getSingleResult();
    }

    /** @return whose it was, the first time only */
    Optional<String> spend(String token) {
        return database.createNativeQuery("""
                        UPDATE sign_in_challenge SET consumed_at = :now
                        WHERE token_hash = :token AND consumed_at IS NULL AND cancelled_at IS NULL
                            AND expires_at > :now
                        RETURNING email""", String.class)
                .setParameter("token", Hashes.sha256(token))
                .setParameter("now", clock.instant())
                .uniqueResultOptional();
    }

    /** Counts the try and, if the code is right, spends the challenge; empty where nothing is left to try. */
    Optional<Try> tryCode(UUID challenge, String code) {
        return database.createNativeQuery("""
                        UPDATE sign_in_challenge
                        SET attempts = attempts + 1,
                            consumed_at = CASE WHEN code_hash = :code THEN CAST(:now AS timestamptz) END
                        WHERE id = :id AND attempts < :tries AND consumed_at IS NULL AND cancelled_at IS NULL
                            AND expires_at > :now
                        RETURNING CASE WHEN consumed_at IS NOT NULL THEN email END AS email, attempts""", Tuple.class)
                .addScalar("email", String.class)
                .addScalar("attempts", Integer.class)
                .setParameter("id", challenge)
                .setParameter("code", codeHash(challenge, code))
                .setParameter("tries", TRIES)
                .setParameter("now", clock.instant())
                .uniqueResultOptional()
                .map(row -> new Try(row.get("email", String.class), TRIES - row.get("attempts", Integer.class)));
    }

    private void refuseTooMany(EmailAddress email) {
        var now = clock.instant();
        var recent = database.createNativeQuery(
                        "SELECT requested_at FROM sign_in_challenge WHERE email = :email AND requested_at > :since"
                                + " ORDER BY requested_at DESC",
                        Instant.class)
                .setParameter("email", email.value())
                .setParameter("since", now.minus(Duration.ofHours(1)))
                .getResultList();
        if (recent.size() >= AN_HOUR) {
            var free = recent.get(AN_HOUR - 1).plus(Duration.ofHours(1));
            throw Problems.tooManyRequests(
                    Math.max(1, Duration.between(now, free).toSeconds() + 1),
                    "We have sent several messages to this address. Use the newest one, or wait and ask again.");
        }
    }

    private void cancelOlder(EmailAddress email) {
        database.createNativeMutationQuery("""
                        UPDATE sign_in_challenge SET cancelled_at = :now
                        WHERE email = :email AND consumed_at IS NULL AND cancelled_at IS NULL""")
                .setParameter("now", clock.instant())
                .setParameter("email", email.value())
                .executeUpdate();
    }

    // 40 bits could be searched for in a stolen table, so this hash needs our key.
    private byte[] codeHash(UUID challenge, String code) {
        return vault.keyedHash("sign-in-code:" + challenge, code).getBytes(StandardCharsets.US_ASCII);
    }
}
