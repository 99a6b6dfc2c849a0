package uk.learningoffer.application.window;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OpeningNoticeRequest")
record OpeningNoticeRequest(
        @NotBlank(message = "Enter your work e-mail address")
        @Size(max = 254, message = "Enter an e-mail address of 254 characters or fewer")
        @Schema(examples = "name@leeds.gov.uk")
        String email,

        @Size(max = 200, message = "Choose a course of the library")
        @Schema(nullable = true, description = "Leave out to hear when applications open at all.")
        String courseSlug) {}
