package uk.learningoffer.identity.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ClientKeysRequest")
record ClientKeysRequest(
        @Schema(description = ClientKeys.HOW)
        @NotBlank(message = "Enter the public keys")
        @Size(max = ClientKeys.LONGEST, message = "The key set must be 16,000 characters or fewer")
        String jwks) {}
