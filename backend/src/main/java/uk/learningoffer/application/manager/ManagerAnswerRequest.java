package uk.learningoffer.application.manager;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ManagerAnswerRequest")
public record ManagerAnswerRequest(
        @Schema(description = "From the link in the message.")
        @NotBlank(message = "Use the whole link from the message")
        @Size(max = 100, message = "Use the whole link from the message")
        String token,

        @NotNull(message = "Choose whether you agree") Boolean agrees,

        @Schema(nullable = true) @Size(max = 500, message = "What you add must be 500 characters or fewer")
        String words) {
    @Override
    public String toString() {
        return "ManagerAnswerRequest";
    }
}
