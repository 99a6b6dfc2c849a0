package uk.learningoffer.identity.signin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.identity.person.Me;

@Schema(name = "Session")
public record SessionResponse(
        @Schema(description = "Send it as `Authorization: Bearer …`, and keep it in memory only.")
        String accessToken,

        @Schema(examples = "600") long expiresInSeconds,

        Me person) {}
