package uk.learningoffer.application.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Which reviewer has which case, and until when. Each change is one statement that says itself whether it came first. */
@ApplicationScoped
public class CaseClaims {
    private static final String CLAIM = """
            INSERT INTO case_claim (application_id, reviewer, claimed_at, until)
            VALUES (:application, :reviewer, :now, :until)
            ON CONFLICT (application_id) DO UPDATE
            SET reviewer = excluded.reviewer, until = excluded.until, claimed_at = excluded.claimed_at""";

    public record Claim(UUID reviewer, String name, Instant until) {}

    @Inject
    Session database;

    /** @return false where another reviewer has it */
    public boolean take(UUID application, UUID reviewer, Instant now, Instant until) {
        return upsert(
                CLAIM + " WHERE case_claim.until <= :now OR case_claim.reviewer = :reviewer",
                application,
                reviewer,
                now,
                until);
    }

    /** Whoever has it. */
    public void give(UUID application, UUID reviewer, Instant now, Instant until) {
        upsert(CLAIM, application, reviewer, now, until);
    }

    public boolean release(UUID application, UUID reviewer) {
        return database.createNativeMutationQuery(
                                "DELETE FROM case_claim WHERE application_id = :application AND reviewer = :reviewer")
                        .setParameter("application", application)
                        .setParameter("reviewer", reviewer)
                        .executeUpdate()
                == 1;
    }

    /** What was decided is nobody's any more. */
    public void end(UUID application) {
        database.createNativeMutationQuery("DELETE FROM case_claim WHERE application_id = :application")
                .setParameter("application", application)
                .executeUpdate();
    }

    public Optional<Claim> of(UUID application, Instant now) {
        return database.createNativeQuery("""
                        SELECT k.reviewer, coalesce(p.name, p.email, 'A reviewer'), k.until
                        FROM case_claim k JOIN person p ON p.id = k.reviewer
                        WHERE k.application_id = :application AND k.until > :now""", Object[].class)
                .setParameter("application", application)
                .setParameter("now", now)
                .uniqueResultOptional()
                .map(row -> new Claim((UUID) row[0], (String) row[1], (Instant) row[2]));
    }

    private boolean upsert(String sql, UUID application, UUID reviewer, Instant now, Instant until) {
        return database.createNativeMutationQuery(sql)
                        .setParameter("application", application)
                        .setParameter("reviewer", reviewer)
                        .setParameter("now", now)
                        .setParameter("until", until)
                        .executeUpdate()
                == 1;
    }
}
