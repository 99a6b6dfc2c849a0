package uk.learningoffer.licence.leave;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What is told of a leave on the timeline. */
final class LeaveWords {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private LeaveWords() {}

    static String of(Leave leave, LocalDate activateBy) {
        return "From " + DAY.format(leave.from()) + " to " + DAY.format(leave.until()) + ". " + startBy(activateBy);
    }

    static String startBy(LocalDate activateBy) {
        return "The last day to start is " + DAY.format(activateBy) + ".";
    }
}
