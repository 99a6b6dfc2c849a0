package uk.learningoffer.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WebhookReplay")
record ReplayResponse(
        @Schema(description = "How many are delivered again.")
        int deliveries) {}
