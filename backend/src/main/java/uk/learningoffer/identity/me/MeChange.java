package uk.learningoffer.identity.me;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is absent or null stays as it is. */
@Schema(name = "MeRequest")
record MeChange(
        @Schema(nullable = true, examples = "Alex Taylor")
        @Size(max = 120, message = "Your name must be 120 characters or fewer")
        @Pattern(
                regexp = "[^\\p{Cc}]*[^\\p{Cc}\\s][^\\p{Cc}]*",
                message = "Enter your full name, as you would like it to appear")
        String name,

        @Schema(nullable = true, description = "One of those your e-mail address may belong to.")
        @Size(max = 20, message = "Choose your council from the list")
        String authorityCode) {}
