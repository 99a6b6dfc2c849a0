package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.notification.Letter.Recipient;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.webhook.WebhookSwitchedOff;

/** Tells a council's leads that a system of theirs is told nothing any more. */
@ApplicationScoped
class WebhookMessages {
    private static final SqlText LEADS = SqlText.of("""
            SELECT e.id, e.version, p.id AS person, p.email, p.name
            FROM webhook_endpoint e JOIN person p ON p.authority_code = e.authority_code
            JOIN person_role r ON r.person_id = p.id AND r.role = 'COUNCIL_LEAD'
            WHERE e.id = :webhook AND p.email IS NOT NULL AND p.disabled_at IS NULL""");

    @Inject
    Statements statements;

    @Inject
    Outbox outbox;

    void switchedOff(@Observes WebhookSwitchedOff event) {
        outbox.write(statements.of(LEADS).with("webhook", event.webhookId()).list(WebhookMessages::letter));
    }

    private static Letter letter(ResultSet row) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return new Letter(
                MessageKind.WEBHOOK_SWITCHED_OFF,
                row.getString("id") + ":" + row.getLong("version") + ":" + person,
                new Recipient(row.getString("email"), person, null),
                Map.of("greeting", Greeting.to(row.getString("name")), "webhookId", row.getString("id")));
    }
}
