package uk.learningoffer.identity.factor;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewSecondFactor")
record NewSecretResponse(
        @Schema(description = "To type into an authenticator app; in this answer only.")
        String key,

        @Schema(description = "The same for a QR code.") String uri) {

    @Override
    public String toString() {
        return "NewSecretResponse";
    }
}
