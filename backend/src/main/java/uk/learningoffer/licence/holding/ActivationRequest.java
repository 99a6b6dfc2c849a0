package uk.learningoffer.licence.holding;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ActivationRequest")
record ActivationRequest(
        @Schema(nullable = true, description = "The day on which it happened: today where none is given.")
        LocalDate on,

        @Schema(
                nullable = true,
                description = "How you know. The learner reads it. Needed of everybody but the learner.")
        @Size(max = 500, message = "How you know must be 500 characters or fewer")
        String howKnown) {
    static ActivationRequest orEmpty(ActivationRequest request) {
        return request == null ? new ActivationRequest(null, null) : request;
    }

    SaidBy said() {
        return new SaidBy(on, howKnown, null);
    }
}
