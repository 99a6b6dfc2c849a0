package uk.learningoffer.identity.client;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ClientSecret")
record ClientSecretResponse(
        UUID id,
        String clientId,

        @Schema(nullable = true, description = "Shown this once; null for a system that signs with its own key.")
        String secret,

        @Schema(nullable = true) Instant expiresAt) {}
