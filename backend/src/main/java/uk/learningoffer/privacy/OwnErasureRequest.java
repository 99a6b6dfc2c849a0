package uk.learningoffer.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OwnErasureRequest")
record OwnErasureRequest(
        @NotBlank(message = ENTER)
        @Size(max = 254, message = ENTER)
        @Schema(
                description = "The address that you sign in with, so that nobody is erased by mistake.",
                examples = "name@leeds.gov.uk")
        String email) {
    static final String ENTER = "Enter the e-mail address that you sign in with";
}
