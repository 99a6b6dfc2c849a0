package uk.learningoffer.identity.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "JoiningRequest")
record JoiningRequest(
        @Schema(description = "From the link in the message.")
        @NotBlank(message = "Use the whole link from the message")
        @Size(max = 100, message = "Use the whole link from the message")
        String token) {
    @Override
    public String toString() {
        return "JoiningRequest";
    }
}
