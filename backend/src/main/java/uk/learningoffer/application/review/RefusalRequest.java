package uk.learningoffer.application.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.application.decision.DeclineReason;

@Schema(name = "RefusalRequest")
public record RefusalRequest(
        @NotNull(message = "Choose a reason") DeclineReason reasonCode,

        @Size(max = 2000, message = "What you add must be 2,000 characters or fewer")
        @Schema(nullable = true, description = "Added to the message to the applicant.")
        String words,

        @Size(max = 5, message = "Offer 5 courses or fewer")
        @Schema(nullable = true, description = "Slugs of published free courses to take instead.")
        List<@NotNull(message = "Choose a free course of the library") String> alternatives) {

    public RefusalRequest {
        alternatives = alternatives == null ? List.of() : alternatives;
    }
}
