package uk.learningoffer.metrics.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** Days in London, both included. */
@Schema(name = "Period")
record Period(LocalDate from, LocalDate to) {
    private static final int LONGEST_YEARS = 10;

    /** The last twelve months, where nothing else is asked for. */
    static Period of(LocalDate from, LocalDate to, LocalDate today) {
        var end = to == null ? today : to;
        var period = new Period(from == null ? end.minusYears(1).plusDays(1) : from, end);
        period.check(today);
        return period;
    }

    private void check(LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (from.isAfter(today)) {
            errors.add(new FieldError("/from", "Enter a day that is not in the future"));
        }
        if (to.isAfter(today)) {
            errors.add(new FieldError("/to", "Enter a day that is not in the future"));
        }
        if (errors.isEmpty() && from.isAfter(to)) {
            errors.add(new FieldError("/to", "Enter a day that is not before the first day of the period"));
        }
        if (errors.isEmpty() && from.plusYears(LONGEST_YEARS).isBefore(to)) {
            errors.add(new FieldError("/from", "Choose a period of at most 10 years"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    /**
     * Whole months, up to today: two periods that differ by a day would otherwise show what one person did that day.
     */
    Period inWholeMonths(LocalDate today) {
        var lastOfMonth = to.withDayOfMonth(to.lengthOfMonth());
        return new Period(from.withDayOfMonth(1), lastOfMonth.isAfter(today) ? today : lastOfMonth);
    }

    Period toTheEndOfItsMonth() {
        return new Period(from, to.withDayOfMonth(to.lengthOfMonth()));
    }

    /** As long as this one, directly before it: as many months where it has whole ones, otherwise as many days. */
    Period before() {
        var after = to.plusDays(1);
        if (from.getDayOfMonth() == 1 && after.getDayOfMonth() == 1) {
            return new Period(from.minusMonths(ChronoUnit.MONTHS.between(from, after)), from.minusDays(1));
        }
        return new Period(from.minusDays(ChronoUnit.DAYS.between(from, after)), from.minusDays(1));
    }
}
