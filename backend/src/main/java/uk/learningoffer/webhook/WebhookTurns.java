package uk.learningoffer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.change.Change;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/**
 * Whose turn it is to deliver to a webhook: one worker's at a time, over all replicas, so that what happened to a record
 * is delivered in its order. The database's clock counts.
 */
@ApplicationScoped
class WebhookTurns {
    static final int BATCH = 20;

    /** What may go now: due, and no earlier change of the same record waits. */
    static final String DUE = " " + """
            d.status = 'WAITING' AND d.next_at <= now() AND NOT EXISTS (
                SELECT FROM webhook_delivery f
                WHERE f.endpoint_id = d.endpoint_id AND f.record_id = d.record_id AND f.status = 'WAITING'
                    AND f.number < d.number)""";

    // Whoever had the last turn longest ago comes first.
    private static final SqlText TAKE = SqlText.of("""
            WITH chosen AS MATERIALIZED (
                SELECT e.id FROM webhook_endpoint e
                WHERE e.status = 'ON' AND (e.lease_until IS NULL OR e.lease_until < now()) AND e.rest_until <= now()
                    AND EXISTS (SELECT FROM webhook_delivery d WHERE d.endpoint_id = e.id AND""" + DUE + """
                )
                ORDER BY e.turn_at LIMIT 1
                FOR UPDATE OF e SKIP LOCKED
            )
            UPDATE webhook_endpoint e SET lease_owner = :owner, lease_until = now() + make_interval(secs => :seconds),
                turn_at = now()
            FROM chosen WHERE e.id = chosen.id
            RETURNING e.id, e.url, e.secret_sealed,
                CASE WHEN e.previous_until > now() THEN e.previous_sealed END AS previous""");
    private static final SqlText PARCELS = SqlText.of("SELECT d.id, d.type AS sent_as, d.created_at, d.attempts,"
            + " d.position IS NULL AS is_test, " + Change.COLUMNS + """
             FROM webhook_delivery d
            LEFT JOIN change c ON c.authority_code = d.authority_code AND c.record = split_part(d.type, '.', 1)
                AND c.position = d.position
            WHERE d.endpoint_id = :webhook AND""" + DUE + " ORDER BY d.number LIMIT :batch");
    private static final SqlText RELEASE = SqlText.of("""
            UPDATE webhook_endpoint SET lease_owner = NULL, lease_until = NULL,
                rest_until = now() + make_interval(secs => :rest)
            WHERE id = :webhook AND lease_owner = :owner""");

    @Inject
    Statements statements;

    @Inject
    WebhookSecrets secrets;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Turn> take() {
        var owner = UUID.randomUUID().toString();
        return statements
                .of(TAKE)
                .with("owner", owner)
                .with("seconds", (int) Turn.LENGTH.toSeconds())
                .first(row -> turn(row, owner));
    }

    /** At most one for each record. */
    List<Parcel> parcels(Turn turn) {
        return statements
                .of(PARCELS)
                .with("webhook", turn.webhook())
                .with("batch", BATCH)
                .list(WebhookTurns::parcel);
    }

    void release(Turn turn, Duration rest) {
        statements
                .of(RELEASE)
                .with("webhook", turn.webhook())
                .with("owner", turn.owner())
                .with("rest", (int) rest.toSeconds())
                .update();
    }

    private Turn turn(ResultSet row, String owner) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var keys = new ArrayList<>(List.of(secrets.open(id, row.getBytes("secret_sealed"))));
        var previous = row.getBytes("previous");
        if (previous != null) {
            keys.add(secrets.open(id, previous));
        }
        return new Turn(id, owner, row.getString("url"), keys);
    }

    private static Parcel parcel(ResultSet row) throws SQLException {
        return new Parcel(
                row.getObject("id", UUID.class),
                row.getString("sent_as"),
                Instants.of(row, "created_at"),
                row.getInt("attempts"),
                row.getBoolean("is_test") ? null : Change.read(row));
    }
}
