package uk.learningoffer.licence.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeskBatchConfirmationRequest")
record BatchConfirmation(
        @Schema(nullable = true, description = "Those that the supplier refused, and why; all others are done.")
        @Size(max = 1_000, message = "Name at most 1,000 people")
        List<@Valid @NotNull(message = "Say who failed and why") Failed> failed) {

    @Schema(name = "DeskFailure")
    record Failed(
            @NotNull(message = "Say whose invitation failed")
            UUID allocationId,

            @NotBlank(message = "Enter what the supplier said")
            @Size(max = 200, message = "What the supplier said must be 200 characters or fewer")
            String reason) {}

    List<Failed> failures() {
        return failed == null ? List.of() : failed;
    }
}
