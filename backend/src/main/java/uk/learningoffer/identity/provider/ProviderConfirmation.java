package uk.learningoffer.identity.provider;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the provider gave the browser on its way back, from the fragment of the address. */
@Schema(name = "ProviderConfirmationRequest")
record ProviderConfirmation(
        @NotBlank(message = "Send the state that the provider sent back")
        @Size(max = 100, message = "The state must be 100 characters or fewer")
        String state,

        @Schema(nullable = true, description = "Not there where the provider refused.")
        @Size(max = 4000, message = "The code must be 4,000 characters or fewer")
        String code,

        @Schema(nullable = true, description = "Who answered, where the provider says so (RFC 9207).")
        @Size(max = 500, message = "The issuer must be 500 characters or fewer")
        String iss) {

    @Override
    public String toString() {
        return "ProviderConfirmation";
    }
}
