package uk.learningoffer.licence.leave;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days on which a licence is on hold, the first and the last included. */
public record Leave(LocalDate from, LocalDate until) {
    int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until) + 1);
    }
}
