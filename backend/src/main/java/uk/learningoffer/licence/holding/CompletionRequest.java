package uk.learningoffer.licence.holding;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CompletionRequest")
record CompletionRequest(
        @Schema(nullable = true, description = "Where others can see that the course was finished.")
        @Size(max = 500, message = "The address must be 500 characters or fewer")
        @Pattern(regexp = "https://[^\\s/]+\\.[^\\s/]+(/\\S*)?", message = "Enter an address that starts with https://")
        String evidenceUrl,

        @Schema(nullable = true, description = "The day on which it happened: today where none is given.")
        LocalDate on,

        @Schema(
                nullable = true,
                description = "How you know. The learner reads it. Needed of everybody but the learner.")
        @Size(max = 500, message = "How you know must be 500 characters or fewer")
        String howKnown) {
    SaidBy said() {
        return new SaidBy(on, howKnown, evidenceUrl);
    }
}
