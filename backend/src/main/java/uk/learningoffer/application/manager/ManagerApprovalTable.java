package uk.learningoffer.application.manager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.application.manager.ManagerApproval.State;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Every statement on what managers were asked. */
@ApplicationScoped
public class ManagerApprovalTable {
    /** Holds for a case {@code a} that no longer waits for a manager. Needs {@code :today}. */
    public static final String SETTLED = "NOT EXISTS (SELECT FROM manager_approval m WHERE m.application_id = a.id"
            + " AND m.answered_at IS NULL AND m.due_on >= :today)";

    private static final String COLUMNS =
            "SELECT application_id, asked_at, due_on, agrees, answered_at, words FROM manager_approval WHERE ";

    private static final SqlText BY_TOKEN = SqlText.of(COLUMNS + "token_hash = :token");
    private static final SqlText OF_APPLICATION = SqlText.of(COLUMNS + "application_id = :application");

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

    @Inject
    Statements statements;

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
        return statements.of(BY_TOKEN).with("token", tokenHash).first(ManagerApprovalTable::asked);
    }

    Optional<Asked> of(UUID application) {
        return statements.of(OF_APPLICATION).with("application", application).first(ManagerApprovalTable::asked);
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                row.getObject(1, UUID.class),
                Instants.of(row, 2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, Boolean.class),
                Instants.of(row, 5),
                row.getString(6));
    }
}
