package uk.learningoffer.identity.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.version.Versioned;

@Schema(name = "Client")
record ClientResponse(
        UUID id,

        @Schema(description = "What OAuth 2 calls the client_id.")
        String clientId,

        String name,
        String authorityCode,
        List<String> scopes,
        Instant createdAt,

        @Schema(nullable = true, description = "When it last asked for a token.")
        Instant lastUsedAt,

        @Schema(nullable = true) Instant revokedAt,
        long version)
        implements Versioned {

    static ClientResponse of(PartnerClient client) {
        return new ClientResponse(
                client.id(),
                client.clientId(),
                client.name(),
                client.authorityCode(),
                client.scopes(),
                client.createdAt(),
                client.lastUsedAt(),
                client.revokedAt(),
                client.version());
    }
}
