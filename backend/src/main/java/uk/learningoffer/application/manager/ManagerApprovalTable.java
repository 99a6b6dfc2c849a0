package uk.learningoffer.application.manager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.application.manager.ManagerApproval.State;
import uk.learningoffer.platform.clock.LondonDays;

/** Every statement on what managers were asked. */
@ApplicationScoped
public class ManagerApprovalTable {
    /** Holds for a case {@code a} that no longer waits for a manager. Needs {@code :today}. */
    public static final String SETTLED = "NOT EXISTS (SELECT FROM manager_approval m WHERE m.application_id = a.id"
            + " AND m.answered_at IS NULL AND m.due_on >= :today)";

    private static final String COLUMNS =
            "SELECT application_id, asked_at, due_on, agrees, answered_at, words FROM manager_approval WHERE ";

    record Asked(
            UUID applicationId, Instant askedAt, LocalDate dueOn, Boolean agrees, Instant answeredAt, String words) {
        ManagerApproval approval(LocalDate today) {
            return new ManagerApproval(state(today), askedAt, dueOn, answeredAt, words);
        }

        private State state(LocalDate today) {
            if (agrees != null) {
                return agrees ? State.AGREED : State.REFUSED;
            }
            return today.isAfter(dueOn) ? State.NOT_ANSWERED : State.ASKED;
        }
    }

    @Inject
    Session database;

    void ask(UUID application, byte[] tokenHash, Instant at, LocalDate dueOn) {
        database.createNativeMutationQuery("""
                        INSERT INTO manager_approval (application_id, token_hash, asked_at, due_on)
                        VALUES (:application, :token, :at, :due)""")
                .setParameter("application", application)
                .setParameter("token", tokenHash)
                .setParameter("at", at)
                .setParameter("due", dueOn)
                .executeUpdate();
    }

    /** However many answer at once, one does, and none after the last day. @return the application */
    Optional<UUID> answer(byte[] tokenHash, boolean agrees, String words, Instant at) {
        return database.createNativeQuery("""
                        UPDATE manager_approval SET agrees = :agrees, words = :words, answered_at = :at
                        WHERE token_hash = :token AND answered_at IS NULL AND due_on >= :today
                        RETURNING application_id""", UUID.class)
                .setParameter("agrees", agrees)
                .setParameter("words", words, String.class)
                .setParameter("at", at)
                .setParameter("token", tokenHash)
                .setParameter("today", LondonDays.of(at))
                .uniqueResultOptional();
    }

    Optional<Asked> find(byte[] tokenHash) {
        return read("token_hash = :key", tokenHash);
    }

    Optional<Asked> of(UUID application) {
        return read("application_id = :key", application);
    }

    private Optional<Asked> read(String condition, Object key) {
        return database.createNativeQuery(COLUMNS + condition, Tuple.class)
                .addScalar("application_id", UUID.class)
                .addScalar("asked_at", Instant.class)
                .addScalar("due_on", LocalDate.class)
                .addScalar("agrees", Boolean.class)
                .addScalar("answered_at", Instant.class)
                .addScalar("words", String.class)
                .setParameter("key", key)
                .uniqueResultOptional()
                .map(row -> new Asked(
                        row.get(0, UUID.class),
                        row.get(1, Instant.class),
                        row.get(2, LocalDate.class),
                        row.get(3, Boolean.class),
                        row.get(4, Instant.class),
                        row.get(5, String.class)));
    }
}
