package uk.learningoffer.application.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.application.decision.DeclineReason;

@Schema(name = "PreviewRequest")
public record PreviewRequest(
        @NotNull(message = "Choose what you mean to do") ReviewMove move,
        @Schema(nullable = true) DeclineReason reasonCode,

        @Size(max = 2000, message = "What you add must be 2,000 characters or fewer") @Schema(nullable = true)
        String words,

        @Size(max = 5, message = "Offer 5 courses or fewer") @Schema(nullable = true)
        List<@NotNull(message = "Choose a free course of the library") String> alternatives) {

    public PreviewRequest {
        alternatives = alternatives == null ? List.of() : alternatives;
    }
}
