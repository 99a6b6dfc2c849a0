package uk.learningoffer.identity.factor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SecondFactorRequest")
record CodeRequest(
        @NotBlank(message = "Enter the 6 digits that your authenticator app shows")
        @Size(max = 60, message = "Enter the 6 digits that your authenticator app shows, or a recovery code")
        @Schema(examples = "492 039", description = "The six digits of an authenticator app, or a recovery code.")
        String code) {

    /** As the app shows it, however it was typed. */
    String digits() {
        return code.replaceAll("[\\s-]", "");
    }

    boolean isRecoveryCode() {
        return digits().length() > 12;
    }

    @Override
    public String toString() {
        return "CodeRequest";
    }
}
