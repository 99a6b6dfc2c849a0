package uk.learningoffer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.problem.Problems;

/** The log of deliveries, and what its council does with one. Whose a webhook is, callers have looked at. */
@ApplicationScoped
class DeliveryTable {
    static final String TEST = "webhook.test";
    private static final String LIST = "webhook-deliveries";
    private static final SqlText PAGE = SqlText.of(Delivery.COLUMNS + """
            WHERE endpoint_id = :webhook AND (CAST(:status AS text) IS NULL OR status = :status)
                AND number < :before
            ORDER BY number DESC LIMIT :rows""");
    private static final SqlText ONE = SqlText.of(Delivery.COLUMNS + "WHERE id = :id AND endpoint_id = :webhook");
    // A record of its own: a test waits for nothing.
    private static final SqlText ADD_TEST = SqlText.of("""
            INSERT INTO webhook_delivery (id, endpoint_id, type, record_id, created_at)
            VALUES (:id, :webhook, :type, :id, CAST(:now AS timestamptz))""");
    private static final String AGAIN =
            "UPDATE webhook_delivery SET status = 'WAITING', attempts = 0, next_at = now() WHERE endpoint_id = :webhook ";
    private static final SqlText REPLAY = SqlText.of(AGAIN + "AND id = :id AND status <> 'WAITING'");
    private static final SqlText REPLAY_DEAD = SqlText.of(AGAIN + "AND status = 'DEAD'");

    @Inject
    Statements statements;

    Page<Delivery> page(UUID webhook, DeliveryQuery query) {
        var after = query.after(LIST, 1);
        var rows = statements
                .of(PAGE)
                .with("webhook", webhook)
                .with("status", query.status == null ? null : query.status.name())
                .with("before", after == null ? Long.MAX_VALUE : after.number(0))
                .with("rows", query.rows())
                .list(row -> new Numbered(row.getLong("number"), Delivery.read(row)));
        return Page.of(rows, query.limit, row -> Cursor.of(LIST, row.number())).map(Numbered::delivery);
    }

    private record Numbered(long number, Delivery delivery) {}

    Delivery require(UUID id, UUID webhook) {
        return statements
                .of(ONE)
                .with("id", id)
                .with("webhook", webhook)
                .first(Delivery::read)
                .orElseThrow(() -> Problems.notFound("delivery"));
    }

    UUID addTest(UUID webhook, Instant now) {
        var id = Ids.next();
        statements
                .of(ADD_TEST)
                .with("id", id)
                .with("webhook", webhook)
                .with("type", TEST)
                .with("now", now)
                .update();
        return id;
    }

    int replay(UUID id, UUID webhook) {
        return statements.of(REPLAY).with("id", id).with("webhook", webhook).update();
    }

    int replayDead(UUID webhook) {
        return statements.of(REPLAY_DEAD).with("webhook", webhook).update();
    }
}
