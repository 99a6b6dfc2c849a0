package uk.learningoffer.identity.user;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Vouching")
record VouchingResponse(
        String authorityCode,
        String authorityName,
        String reason,

        @Schema(nullable = true, description = "The name of the administrator who vouched.")
        String vouchedBy,

        Instant vouchedAt) {}
