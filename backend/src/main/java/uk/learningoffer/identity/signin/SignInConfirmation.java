package uk.learningoffer.identity.signin;

import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.problem.Problems;

/** Either the token of the link, or the code of the same message with the id of the request it answers. */
@Schema(name = "SignInConfirmationRequest")
record SignInConfirmation(
        @Schema(nullable = true, description = "From the link in the message.")
        @Size(max = 100, message = "Use the whole link from the message")
        String token,

        @Schema(nullable = true) UUID challengeId,

        @Schema(nullable = true, examples = "7KQX 2MHP")
        @Size(max = 20, message = "Enter the 8 characters from the message")
        String code) {

    boolean isByToken() {
        return token != null && !token.isBlank();
    }

    /** As it was sent, however it was typed. */
    String plainCode() {
        var plain = code == null ? "" : code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (plain.isEmpty() || challengeId == null) {
            throw Problems.invalid("/code", "Enter the code from the message, or use its link");
        }
        return plain;
    }

    @Override
    public String toString() {
        return "SignInConfirmation";
    }
}
