package uk.learningoffer.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.database.Instants;

/** One change on its way to one webhook, as its council sees it. */
@Schema(name = "WebhookDelivery")
record Delivery(
        @Schema(description = "What `webhook-id` says, the same at each try.")
        UUID id,

        @Schema(examples = "allocation.completed") String type,

        @Schema(nullable = true, description = "The application, allocation or nomination; null for a test.")
        UUID recordId,

        DeliveryStatus status,
        Instant createdAt,
        int attempts,
        @Schema(nullable = true) Instant triedAt,

        @Schema(
                nullable = true,
                description = "When it is tried next, unless an earlier change of the same record waits.")
        Instant nextAt,

        @Schema(nullable = true, description = "The HTTP status of the last try.")
        Integer answer,

        @Schema(nullable = true, description = "What went wrong at the last try.")
        String error,

        @Schema(description = "Whether it can be delivered again.")
        boolean replayable) {

    static final String COLUMNS =
            "SELECT id, number, type, position, record_id, status, created_at, attempts, tried_at, next_at, answer, error"
                    + " FROM webhook_delivery ";

    static Delivery read(ResultSet row) throws SQLException {
        var status = DeliveryStatus.valueOf(row.getString("status"));
        var isTest = row.getObject("position") == null;
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getString("type"),
                isTest ? null : row.getObject("record_id", UUID.class),
                status,
                Instants.of(row, "created_at"),
                row.getInt("attempts"),
                Instants.of(row, "tried_at"),
                status == DeliveryStatus.WAITING ? Instants.of(row, "next_at") : null,
                row.getObject("answer", Integer.class),
                row.getString("error"),
                status != DeliveryStatus.WAITING);
    }
}
