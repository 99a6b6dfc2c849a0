package uk.learningoffer.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FeedbackRequest")
record FeedbackRequest(
        @NotNull(message = "Choose how confident you are now")
        @Min(value = 1, message = "Choose from 1 to 5")
        @Max(value = 5, message = "Choose from 1 to 5")
        @Schema(description = "On the scale of the application: 1 is not at all confident.")
        Integer confidenceNow,

        @NotNull(message = "Choose whether it helped with your problem")
        Helped helped,

        @NotNull(message = "Choose how likely you are to recommend it")
        @Min(value = 0, message = "Choose from 0 to 10")
        @Max(value = 10, message = "Choose from 0 to 10")
        Integer recommend,

        @Size(max = 2000, message = "Your words must be 2,000 characters or fewer") @Schema(nullable = true)
        String words) {}
