package uk.learningoffer.application.applying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WordsRequest")
public record WordsRequest(
        @NotBlank(message = "Enter what you want to say")
        @Size(max = 2000, message = "What you say must be 2,000 characters or fewer")
        String words) {}
