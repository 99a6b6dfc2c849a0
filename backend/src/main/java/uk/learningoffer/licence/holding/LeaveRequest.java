package uk.learningoffer.licence.holding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.licence.leave.Leave;

@Schema(name = "LeaveRequest")
record LeaveRequest(
        @NotNull(message = "Enter the first day of the leave")
        LocalDate from,

        @NotNull(message = "Enter the last day of the leave")
        LocalDate until) {
    Leave toLeave() {
        return new Leave(from, until);
    }
}
