package uk.learningoffer.metrics.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** Days in London, both included. */
@Schema(name = "Period")
record Period(LocalDate from, LocalDate to) {
    /** Nothing of the offer is older. */
    static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final int LONGEST_YEARS = 10;

    /** The last twelve months, where nothing else is asked for. */
    static Period of(LocalDate from, LocalDate to, LocalDate today) {
        var end = to == null ? today : to;
        refuse(Stream.of(new Day("/from", from), new Day("/to", end))
                .flatMap(day -> day.error(today).stream())
                .toList());
        var period = new Period(from == null ? yearBefore(end) : from, end);
        refuse(period.error().stream().toList());
        return period;
    }

    private static LocalDate yearBefore(LocalDate end) {
        var first = end.minusYears(1).plusDays(1);
        return first.isBefore(FIRST) ? FIRST : first;
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private record Day(String pointer, LocalDate day) {
        Optional<FieldError> error(LocalDate today) {
            if (day != null && day.isAfter(today)) {
                return Optional.of(new FieldError(pointer, "Enter a day that is not in the future"));
            }
            return day != null && day.isBefore(FIRST)
                    ? Optional.of(new FieldError(pointer, "Enter a day of the year 2000 or later"))
                    : Optional.empty();
        }
    }

    private Optional<FieldError> error() {
        if (from.isAfter(to)) {
            return Optional.of(new FieldError("/to", "Enter a day that is not before the first day of the period"));
        }
        return from.plusYears(LONGEST_YEARS).isBefore(to)
                ? Optional.of(new FieldError("/from", "Choose a period of at most 10 years"))
                : Optional.empty();
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
