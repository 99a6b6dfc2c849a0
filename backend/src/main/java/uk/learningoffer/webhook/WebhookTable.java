package uk.learningoffer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** Every query on webhooks as their council sees them; each says whose they are. */
@ApplicationScoped
class WebhookTable {
    private static final String LIST = "webhooks";
    private static final String COLUMNS = """
            SELECT e.*, (SELECT count(*) FROM webhook_delivery d WHERE d.endpoint_id = e.id AND d.status = 'WAITING') AS waiting,
                (SELECT count(*) FROM webhook_delivery d WHERE d.endpoint_id = e.id AND d.status = 'DEAD') AS dead
            FROM webhook_endpoint e WHERE e.authority_code = :authority""";
    private static final SqlText PAGE = SqlText.of(COLUMNS + " AND e.id < :before ORDER BY e.id DESC LIMIT :rows");
    private static final SqlText ONE = SqlText.of(COLUMNS + " AND e.id = :id");
    private static final SqlText LOCKED = SqlText.of(COLUMNS + " AND e.id = :id FOR UPDATE OF e");
    // Its row is locked, so that the count holds until the end of the transaction.
    private static final SqlText COUNT = SqlText.of("""
            WITH owner AS MATERIALIZED (SELECT code FROM authority WHERE code = :authority FOR NO KEY UPDATE)
            SELECT count(e.id) FROM owner o LEFT JOIN webhook_endpoint e ON e.authority_code = o.code""");
    private static final SqlText ADD = SqlText.of("""
            INSERT INTO webhook_endpoint (id, authority_code, url, description, event_types, secret_sealed, created_at)
            VALUES (:id, :authority, :url, :description, :types, :secret, CAST(:now AS timestamptz))""");
    private static final SqlText CHANGE = SqlText.of("""
            UPDATE webhook_endpoint SET url = :url, description = :description, event_types = :types,
                version = version + 1
            WHERE id = :id""");
    private static final SqlText RENEW = SqlText.of("""
            UPDATE webhook_endpoint SET previous_sealed = secret_sealed, previous_until = CAST(:until AS timestamptz),
                secret_sealed = :secret, version = version + 1
            WHERE id = :id""");
    private static final SqlText ACTIVATE = SqlText.of("""
            UPDATE webhook_endpoint SET status = 'ON', failing_since = NULL, failures = 0, rest_until = '-infinity',
                version = version + 1
            WHERE id = :id""");
    private static final SqlText REMOVE = SqlText.of("DELETE FROM webhook_endpoint WHERE id = :id");

    @Inject
    Statements statements;

    /** Newest first. */
    Page<Webhook> page(String authority, PageRequest request) {
        var after = request.after(LIST, 1);
        var rows = statements
                .of(PAGE)
                .with("authority", authority)
                .with("before", after == null ? new UUID(-1, -1) : after.uuid(0))
                .with("rows", request.rows())
                .list(WebhookTable::read);
        return Page.of(rows, request.limit, webhook -> Cursor.of(LIST, webhook.id()));
    }

    Webhook require(UUID id, String authority) {
        return one(ONE, id, authority);
    }

    /** Nobody else changes it until the end of the transaction. */
    Webhook requireLocked(UUID id, String authority) {
        return one(LOCKED, id, authority);
    }

    Webhook requireLocked(UUID id, String authority, IfMatch seen) {
        var webhook = requireLocked(id, authority);
        seen.check(webhook.version());
        return webhook;
    }

    /** Nobody else adds one until the end of the transaction. */
    long countLocked(String authority) {
        return statements.of(COUNT).with("authority", authority).one(row -> row.getLong(1));
    }

    void add(UUID id, String authority, WebhookRequest request, Sealed sealed) {
        statements
                .of(ADD)
                .with("id", id)
                .with("authority", authority)
                .with("url", request.url().strip())
                .with("description", request.description())
                .with("types", request.eventTypes())
                .with("secret", sealed.secret())
                .with("now", sealed.at())
                .update();
    }

    /** @param at when it was made, or until when the one before it signs as well */
    record Sealed(byte[] secret, Instant at) {}

    void change(UUID id, WebhookRequest request) {
        statements
                .of(CHANGE)
                .with("id", id)
                .with("url", request.url().strip())
                .with("description", request.description())
                .with("types", request.eventTypes())
                .update();
    }

    void renew(UUID id, Sealed sealed) {
        statements
                .of(RENEW)
                .with("id", id)
                .with("secret", sealed.secret())
                .with("until", sealed.at())
                .update();
    }

    void activate(UUID id) {
        statements.of(ACTIVATE).with("id", id).update();
    }

    void remove(UUID id) {
        statements.of(REMOVE).with("id", id).update();
    }

    private Webhook one(SqlText text, UUID id, String authority) {
        return statements
                .of(text)
                .with("id", id)
                .with("authority", authority)
                .first(WebhookTable::read)
                .orElseThrow(() -> Problems.notFound("webhook"));
    }

    private static Webhook read(ResultSet row) throws SQLException {
        var status = WebhookStatus.valueOf(row.getString("status"));
        var dead = row.getLong("dead");
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getString("url"),
                row.getString("description"),
                List.of((String[]) row.getArray("event_types").getArray()),
                status,
                Instants.of(row, "failing_since"),
                Instants.of(row, "previous_until"),
                row.getLong("waiting"),
                dead,
                Instants.of(row, "created_at"),
                WebhookMove.of(status, dead),
                row.getLong("version"));
    }
}
