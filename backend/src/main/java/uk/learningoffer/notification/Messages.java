package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.problem.Problems;

/** What staff see of the outbox: never an address and never the words. */
@ApplicationScoped
class Messages {
    private static final String COLUMNS = """
            SELECT id, kind, status, application_id, person_id, why, created_at, next_at, attempts, last_error, sent_at,
                status = 'DEAD' AND sealed IS NOT NULL
            FROM message""";

    @Inject
    Session database;

    List<MessageResponse> page(MessageQuery query) {
        var after = query.after(MessageQuery.LIST, 2);
        var conditions = new ArrayList<String>(List.of("true"));
        if (!query.statuses.isEmpty()) {
            conditions.add("status IN (:statuses)");
        }
        if (query.applicationId != null) {
            conditions.add("application_id = :applicationId");
        }
        if (after != null) {
            conditions.add("(created_at, id) < (:at, :id)");
        }
        var rows = database.createNativeQuery(
                        COLUMNS + " WHERE " + String.join(" AND ", conditions)
                                + " ORDER BY created_at DESC, id DESC LIMIT :rows",
                        Object[].class)
                .setParameter("rows", query.rows());
        if (!query.statuses.isEmpty()) {
            rows.setParameterList("statuses", query.statuses);
        }
        if (query.applicationId != null) {
            rows.setParameter("applicationId", query.applicationId);
        }
        if (after != null) {
            rows.setParameter("at", after.instant(0)).setParameter("id", after.uuid(1));
        }
        return rows.getResultStream().map(Messages::response).toList();
    }

    MessageResponse require(UUID id) {
        return database.createNativeQuery(COLUMNS + " WHERE id = :id", Object[].class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(Messages::response)
                .orElseThrow(() -> Problems.notFound("message"));
    }

    /** Gives a dead message ten more tries, the first of them now. */
    void retry(UUID id) {
        var moved =
                database.createNativeMutationQuery("""
                        UPDATE message SET status = 'WAITING', attempts = 0, next_at = now(), last_error = NULL
                        WHERE id = :id AND status = 'DEAD' AND sealed IS NOT NULL""").setParameter("id", id).executeUpdate();
        if (moved == 0) {
            require(id);
            throw Problems.illegalTransition(
                    "Only a message that we stopped trying to send, and whose words are still kept, can be sent again.");
        }
    }

    private static MessageResponse response(Object[] row) {
        var status = MessageStatus.valueOf((String) row[2]);
        return new MessageResponse(
                (UUID) row[0],
                MessageKind.valueOf((String) row[1]),
                status,
                (UUID) row[3],
                (UUID) row[4],
                (String) row[5],
                (Instant) row[6],
                status == MessageStatus.WAITING ? (Instant) row[7] : null,
                (Integer) row[8],
                (String) row[9],
                (Instant) row[10],
                (Boolean) row[11]);
    }
}
