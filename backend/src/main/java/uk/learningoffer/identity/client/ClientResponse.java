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
        ClientStatus status,
        Instant createdAt,
        @Schema(nullable = true) Instant approvedAt,

        @Schema(nullable = true, description = "When it last asked for a token.")
        Instant lastUsedAt,

        @Schema(nullable = true) Instant revokedAt,

        @Schema(description = "Those that work: two at most.")
        List<LiveSecret> secrets,

        @Schema(nullable = true, description = "Its public keys, as a JSON Web Key Set.")
        String jwks,

        @Schema(description = "What you may do with it now.")
        List<ClientMove> next,

        long version)
        implements Versioned {

    static ClientResponse of(PartnerClient client, List<LiveSecret> secrets, List<ClientMove> next) {
        return new ClientResponse(
                client.id(),
                client.clientId(),
                client.name(),
                client.authorityCode(),
                client.scopes(),
                client.status(),
                client.createdAt(),
                client.approvedAt(),
                client.lastUsedAt(),
                client.revokedAt(),
                secrets,
                client.publicKeys(),
                next,
                client.version());
    }
}
