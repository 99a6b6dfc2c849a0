package uk.learningoffer.licence.holding;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.licence.leave.Leave;

/** Its holder is, or will be, on leave: reminders and the time to activate stand still. */
@Schema(name = "AllocationLeave")
record AllocationLeave(LocalDate from, LocalDate until) {
    static AllocationLeave of(Tuple row) {
        var from = row.get("leave_from", LocalDate.class);
        return from == null ? null : new AllocationLeave(from, row.get("leave_until", LocalDate.class));
    }

    static Leave days(AllocationLeave leave) {
        return leave == null ? null : new Leave(leave.from, leave.until);
    }
}
