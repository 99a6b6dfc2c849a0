package uk.learningoffer.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.security.MessageDigest;
import java.time.InstantSource;
import org.hibernate.Session;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** Answers by caller, route and key, written in the transaction of their effect. */
@ApplicationScoped
class IdempotencyStore {
    @Inject
    Session database;

    @Inject
    InstantSource clock;

    /** Waits for the same request while it is being worked on elsewhere. @return false where it was answered before */
    boolean begin(IdempotentRequest request) {
        return database.createNativeMutationQuery("""
                                INSERT INTO idempotency (owner, route, key, request_hash, created_at)
                                VALUES (:owner, :route, :key, :hash, :now) ON CONFLICT DO NOTHING""")
                        .setParameter("owner", request.owner())
                        .setParameter("route", request.route())
                        .setParameter("key", request.key())
                        .setParameter("hash", request.fingerprint())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    void finish(IdempotentRequest request, IdempotentAnswer answer) {
        database.createNativeMutationQuery("""
                        UPDATE idempotency SET status = :status, body = :body, etag = :etag, location = :location
                        WHERE owner = :owner AND route = :route AND key = :key""")
                .setParameter("status", answer.status())
                .setParameter("body", answer.body(), String.class)
                .setParameter("etag", answer.etag(), String.class)
                .setParameter("location", answer.location(), String.class)
                .setParameter("owner", request.owner())
                .setParameter("route", request.route())
                .setParameter("key", request.key())
                .executeUpdate();
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
