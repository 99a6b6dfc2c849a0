package uk.learningoffer.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.version.Versioned;

/** An address of a council's own system that is told of changes. */
@Schema(name = "Webhook")
record Webhook(
        UUID id,
        String url,
        @Schema(nullable = true) String description,
        List<String> eventTypes,

        @Schema(
                description = "OFF: nothing is delivered, as the address did not work for long. Changes of that time"
                        + " are in the feed.")
        WebhookStatus status,

        @Schema(nullable = true, description = "Since when no delivery worked.")
        Instant failingSince,

        @Schema(nullable = true, description = "Until when the secret before the present one signs as well.")
        Instant previousSecretUntil,

        @Schema(description = "Deliveries that wait.") long waiting,

        @Schema(description = "Deliveries that were given up.")
        long dead,

        Instant createdAt,
        List<WebhookMove> next,
        long version)
        implements Versioned {}
