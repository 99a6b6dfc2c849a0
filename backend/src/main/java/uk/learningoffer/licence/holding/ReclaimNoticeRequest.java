package uk.learningoffer.licence.holding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.licence.reclaim.ReclaimReason;
import uk.learningoffer.licence.reclaim.Why;

@Schema(name = "ReclaimNoticeRequest")
record ReclaimNoticeRequest(
        @NotNull(message = "Choose a reason") ReclaimReason reason,

        @Schema(description = "What is known and since when, for the learner to read.")
        @NotBlank(message = "Enter what you know")
        @Size(max = 2000, message = "What you know must be 2,000 characters or fewer")
        String words,

        @Schema(description = "As the supplier shows it today: it is copied before anything is taken back.")
        @NotNull(message = "Enter how far the learner has come")
        @Valid
        ProgressRequest progress) {
    Why why() {
        return new Why(reason, words.strip());
    }
}
