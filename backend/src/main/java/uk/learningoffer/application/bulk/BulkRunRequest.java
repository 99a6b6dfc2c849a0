package uk.learningoffer.application.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.application.decision.DeclineReason;
import uk.learningoffer.application.review.ReviewMove;

@Schema(name = "BulkRunRequest")
public record BulkRunRequest(
        @NotNull(message = "Choose what you mean to do") ReviewMove move,
        @Schema(nullable = true) DeclineReason reasonCode,

        @Size(max = 2000, message = "What you add must be 2,000 characters or fewer") @Schema(nullable = true)
        String words,

        @Size(max = 5, message = "Offer 5 courses or fewer") @Schema(nullable = true)
        List<@NotNull(message = "Choose a free course of the library") String> alternatives,

        @Size(max = BulkCases.MOST, message = "Choose 500 applications or fewer")
        @Schema(nullable = true, description = "Ids of applications; or else send a filter.")
        List<@NotNull(message = "Choose an application") UUID> applications,

        @Valid @Schema(nullable = true, description = "All that wait for a decision and that this finds, at most 500.")
        BulkFilterRequest filter) {

    public BulkRunRequest {
        alternatives = alternatives == null ? List.of() : alternatives;
        applications = applications == null ? List.of() : List.copyOf(new java.util.LinkedHashSet<>(applications));
    }
}
