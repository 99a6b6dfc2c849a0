package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.application.team.InvitationSent;
import uk.learningoffer.notification.Letter.Recipient;
import uk.learningoffer.platform.clock.LondonDays;

/** Invitations to apply for a course: to an address that may belong to nobody we know yet. */
@ApplicationScoped
class InvitationMessages {
    private static final String FACTS = """
            SELECT i.id, i.email, i.name, i.team_id IS NULL AS nomination, i.sent_at, i.expires_at, i.why,
                coalesce(s.name, p.name) AS inviter, s.id IS NOT NULL AS by_system,
                num_nonnulls(i.story_id, i.problem, i.motivators, i.constraints, i.confidence_before, i.needed_by,
                    i.intended_use, i.support_wanted) > 0 AS filled_in,
                coalesce(c.title, i.named_title) AS course
            FROM invitation i LEFT JOIN person p ON p.id = i.invited_by LEFT JOIN partner_client s ON s.id = i.client_id
                LEFT JOIN course c ON c.id = i.course_id
            WHERE i.id = :id AND i.email IS NOT NULL""";

    @Inject
    Session database;

    @Inject
    Outbox outbox;

    void sent(@Observes InvitationSent event) {
        database.flush();
        outbox.write(database.createNativeQuery(FACTS, Tuple.class)
                .setParameter("id", event.invitationId())
                .getResultStream()
                .map(InvitationMessages::letter)
                .toList());
    }

    private static Letter letter(Tuple row) {
        var values = new HashMap<String, Object>();
        values.put("greeting", Greeting.to(row.get("name", String.class)));
        values.put("inviter", Greeting.name(row.get("inviter", String.class), "A colleague"));
        values.put("bySystem", row.get("by_system", Boolean.class));
        values.put("filledIn", row.get("filled_in", Boolean.class));
        values.put("courseTitle", row.get("course", String.class));
        values.put("words", CaseFacts.quoted(row.get("why", String.class)));
        values.put("until", CaseFacts.day(LondonDays.of(row.get("expires_at", Instant.class))));
        values.put("invitationId", row.get("id", UUID.class).toString());
        var kind = row.get("nomination", Boolean.class) ? MessageKind.NOMINATION : MessageKind.TEAM_INVITATION;
        // Sent again is another event than sent.
        var event = row.get("id", UUID.class) + ":" + row.get("sent_at", Instant.class);
        return new Letter(kind, event, new Recipient(row.get("email", String.class), null, null), values);
    }
}
