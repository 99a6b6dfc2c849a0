package uk.learningoffer.identity.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ClientRequest")
record ClientRequest(
        @Schema(examples = "Learning platform of Leeds")
        @NotBlank(message = "Enter a name for the system")
        @Size(max = 120, message = "The name must be 120 characters or fewer")
        String name,

        @Schema(examples = "LDS", description = "A council lead's own.")
        @NotBlank(message = "Choose the authority it belongs to")
        @Size(max = 20, message = "Choose the authority it belongs to")
        String authorityCode,

        @Schema(examples = "[\"applications:read\"]")
        @NotEmpty(message = "Choose at least one scope")
        @Size(max = 20, message = "Choose at most 20 scopes")
        List<@NotBlank(message = "Choose a scope") String> scopes,

        @Schema(nullable = true, description = ClientKeys.HOW)
        @Size(max = ClientKeys.LONGEST, message = "The key set must be 16,000 characters or fewer")
        String jwks) {

    ClientDetails details() {
        return new ClientDetails(
                name.strip(), authorityCode, scopes, jwks == null || jwks.isBlank() ? null : ClientKeys.checked(jwks));
    }
}
