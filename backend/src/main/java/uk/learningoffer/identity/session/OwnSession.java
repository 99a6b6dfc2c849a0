package uk.learningoffer.identity.session;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where somebody is signed in. */
@Schema(name = "OwnSession")
public record OwnSession(
        UUID id,
        @Schema(examples = "Firefox on Windows") String device,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt,

        @Schema(description = "Whether it is the one that asks.")
        boolean current) {}
