package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.application.timeline.MessagesOfCase;
import uk.learningoffer.application.timeline.TimelineKind;

@ApplicationScoped
class CaseMessages implements MessagesOfCase {
    @Inject
    Session database;

    @Override
    public List<Told> of(UUID applicationId) {
        return database.createNativeQuery("""
                        SELECT coalesce(sent_at, created_at), status, kind FROM message
                        WHERE application_id = :application ORDER BY created_at, id""", Object[].class)
                .setParameter("application", applicationId)
                .getResultStream()
                .map(row -> new Told(
                        (Instant) row[0],
                        kind(MessageStatus.valueOf((String) row[1])),
                        MessageKind.valueOf((String) row[2]).why()))
                .toList();
    }

    private static TimelineKind kind(MessageStatus status) {
        return switch (status) {
            case WAITING -> TimelineKind.MESSAGE_WAITING;
            case SENT -> TimelineKind.MESSAGE_SENT;
            case DEAD -> TimelineKind.MESSAGE_FAILED;
        };
    }
}
