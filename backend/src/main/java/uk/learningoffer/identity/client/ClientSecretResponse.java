package uk.learningoffer.identity.client;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ClientSecret")
record ClientSecretResponse(
        UUID id,
        String clientId,
        @Schema(description = "Shown this once.") String secret,
        Instant expiresAt) {}
