package uk.learningoffer.identity.signin;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same for an address we know and one we do not. */
@Schema(name = "SignInStarted")
record SignInStarted(
        @Schema(description = "Send it back with the code.") UUID challengeId,
        @Schema(examples = "a•••@council.gov.uk") String maskedEmail,
        Instant expiresAt) {}
