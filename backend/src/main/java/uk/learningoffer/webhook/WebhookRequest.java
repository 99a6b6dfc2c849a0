package uk.learningoffer.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WebhookRequest")
record WebhookRequest(
        @NotBlank(message = "Enter the address of your system")
        @Size(max = 2_000, message = "The address must be 2,000 characters or fewer")
        @Schema(
                examples = "https://hooks.example.gov.uk/learning-offer",
                description = "On the public internet, with https, on port 443.")
        String url,

        @Size(max = 200, message = "The description must be 200 characters or fewer")
        @Schema(nullable = true, examples = "Puts completions into our learning platform")
        String description,

        @NotEmpty(message = "Choose at least one kind of change")
        @Size(max = 50, message = "Choose each kind of change once")
        @Schema(examples = "[\"allocation.completed\"]", description = "As `type` of a change says it.")
        List<@NotBlank(message = "Choose a kind of change") String> eventTypes) {}
