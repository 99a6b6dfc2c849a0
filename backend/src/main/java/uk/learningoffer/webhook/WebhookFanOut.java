package uk.learningoffer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.change.ChangesPlaced;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Makes a delivery for everyone who asked for it of each change that got its position, in the same transaction. */
@ApplicationScoped
class WebhookFanOut {
    private static final SqlText INSERT = SqlText.of("""
            INSERT INTO webhook_delivery (endpoint_id, authority_code, position, type, record_id, created_at)
            SELECT e.id, c.authority_code, c.position, c.type, c.record_id, CAST(:now AS timestamptz)
            FROM webhook_endpoint e
            CROSS JOIN (VALUES ('application'), ('allocation')) AS kind(record)
            JOIN change c ON c.authority_code = e.authority_code AND c.record = kind.record
                AND c.position > :after AND c.position <= :last AND c.type = ANY(e.event_types)
            WHERE e.status = 'ON'
            ORDER BY c.position""");

    @Inject
    Statements statements;

    @Inject
    InstantSource clock;

    void placed(@Observes ChangesPlaced event) {
        statements
                .of(INSERT)
                .with("after", event.after())
                .with("last", event.last())
                .with("now", clock.instant())
                .update();
    }
}
