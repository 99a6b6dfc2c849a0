package uk.learningoffer.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WebhookSecret")
record WebhookSecretResponse(
        UUID id,

        @Schema(description = "Shown this once. As the Standard Webhooks libraries take it.")
        String secret,

        @Schema(nullable = true, description = "Until when the secret before this one signs as well.")
        Instant previousUntil) {}
