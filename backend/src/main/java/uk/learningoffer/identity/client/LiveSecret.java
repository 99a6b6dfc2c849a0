package uk.learningoffer.identity.client;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A secret that works, as it may be shown: only its hash is kept. */
@Schema(name = "LiveSecret")
record LiveSecret(
        UUID id,

        @Schema(description = "Its last four characters, to tell one from another.")
        String ending,

        Instant createdAt,
        Instant expiresAt,
        @Schema(nullable = true) Instant lastUsedAt) {

    static LiveSecret of(Tuple row) {
        return new LiveSecret(
                row.get("id", UUID.class),
                row.get("ending", String.class),
                row.get("created_at", Instant.class),
                row.get("expires_at", Instant.class),
                row.get("last_used_at", Instant.class));
    }
}
