package uk.learningoffer.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.security.MessageDigest;
import java.time.InstantSource;
import org.hibernate.Session;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statement;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** Answers by caller, route and key, written in the transaction of their effect. */
@ApplicationScoped
class IdempotencyStore {
    private static final SqlText BEGIN = SqlText.of("""
            INSERT INTO idempotency (owner, route, key, request_hash, created_at)
            VALUES (:owner, :route, :key, :hash, CAST(:now AS timestamptz)) ON CONFLICT DO NOTHING""");
    private static final SqlText FINISH = SqlText.of("""
            UPDATE idempotency SET status = :status, body = :body, etag = :etag, location = :location
            WHERE owner = :owner AND route = :route AND key = :key""");

    @Inject
    Session database;

    @Inject
    Statements statements;

    @Inject
    InstantSource clock;

    /** Waits for the same request while it is being worked on elsewhere. @return false where it was answered before */
    boolean begin(IdempotentRequest request) {
        return named(BEGIN, request)
                        .with("hash", request.fingerprint())
                        .with("now", clock.instant())
                        .update()
                == 1;
    }

    void finish(IdempotentRequest request, IdempotentAnswer answer) {
        named(FINISH, request)
                .with("status", answer.status())
                .with("body", answer.body())
                .with("etag", answer.etag())
                .with("location", answer.location())
                .update();
    }

    private Statement named(SqlText text, IdempotentRequest request) {
        return statements
                .of(text)
                .with("owner", request.owner())
                .with("route", request.route())
                .with("key", request.key());
    }

    RuntimeException replay(IdempotentRequest request) {
        var row = database.createNativeQuery("""
                        SELECT request_hash, status, body, etag, location FROM idempotency
                        WHERE owner = :owner AND route = :route AND key = :key""", Tuple.class)
                .setParameter("owner", request.owner())
                .setParameter("route", request.route())
                .setParameter("key", request.key())
                .getSingleResult();
        if (!MessageDigest.isEqual((byte[]) row.get(0), request.fingerprint())) {
            return Problems.of(
                    ProblemType.IDEMPOTENCY_MISMATCH,
                    "This key was sent before with something else. Use a new key for a new request.");
        }
        return new Replay(new IdempotentAnswer(
                ((Number) row.get(1)).intValue(), (String) row.get(2), (String) row.get(3), (String) row.get(4)));
    }
}
