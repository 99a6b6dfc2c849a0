package uk.learningoffer.application.eligibility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EligibilityRequest")
public record EligibilityRequest(
        @NotBlank(message = "Enter your work e-mail address")
        @Size(max = 254, message = "Enter an e-mail address of 254 characters or fewer")
        @Schema(examples = "name@leeds.gov.uk")
        String email,

        @Size(max = 200, message = "Choose a course of the library")
        @Schema(nullable = true, examples = "introduction-to-content-design")
        String courseSlug,

        @Size(max = 20, message = "Choose one of the councils offered")
        @Schema(nullable = true, description = "Where the address could belong to several.", examples = "LDS")
        String authorityCode) {}
