package uk.learningoffer.identity.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SignInRequest")
record SignInRequest(
        @Schema(examples = "name@council.gov.uk")
        @NotBlank(message = "Enter your work e-mail address")
        @Size(max = 254, message = "Your e-mail address must be 254 characters or fewer")
        String email,

        @Schema(
                nullable = true,
                description = "A path of this service to go to afterwards.",
                examples = "/applications")
        @Size(max = 500, message = "The address to return to must be 500 characters or fewer")
        @Pattern(
                regexp = "/(?![/\\\\])[^\\s\\\\\\p{Cc}]*",
                message = "The address to return to must be a path that starts with a single /")
        String returnTo) {}
