package uk.learningoffer.licence.leave;

import java.time.LocalDate;
import java.util.ArrayList;
import uk.learningoffer.licence.allocation.Allocation;
import uk.learningoffer.licence.allocation.AllocationStatus;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** Which days of leave a licence can be on hold for. */
final class LeaveRules {
    private LeaveRules() {}

    static void check(Allocation allocation, Leave leave, LocalDate earliest) {
        if (allocation.status() != AllocationStatus.ISSUED) {
            throw Problems.illegalTransition("Only a licence that waits to be started can be put on hold.");
        }
        var errors = new ArrayList<FieldError>();
        if (leave.from().isBefore(earliest)) {
            errors.add(
                    new FieldError("/from", "The first day must be " + LeaveWords.DAY.format(earliest) + " or later"));
        }
        if (leave.from().isAfter(allocation.activateBy())) {
            errors.add(new FieldError(
                    "/from",
                    "The first day must be " + LeaveWords.DAY.format(allocation.activateBy())
                            + " or earlier: that is the last day to start"));
        }
        if (leave.until().isBefore(leave.from())) {
            errors.add(new FieldError("/until", "The last day must be the first day or later"));
        } else if (leave.until().isAfter(allocation.endsOn())) {
            errors.add(new FieldError(
                    "/until",
                    "The last day must be " + LeaveWords.DAY.format(allocation.endsOn())
                            + " or earlier: the licence ends then"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }
}
