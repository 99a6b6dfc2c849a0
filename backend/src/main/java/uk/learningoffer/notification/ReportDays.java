package uk.learningoffer.notification;

import java.time.LocalDate;
import java.time.YearMonth;
import uk.learningoffer.platform.clock.WorkingDays;

/** When the board report of a month is told of: on the first working day of the month after it, in England. */
final class ReportDays {
    private static final String NATION = "England";

    private ReportDays() {}

    /** The first such day after the given one. */
    static LocalDate after(LocalDate day) {
        var thisMonth = of(YearMonth.from(day));
        return thisMonth.isAfter(day) ? thisMonth : of(YearMonth.from(day).plusMonths(1));
    }

    /** The month that was told of on the last such day, up to and with the given one. */
    static YearMonth month(LocalDate day) {
        var month = YearMonth.from(day);
        return of(month).isAfter(day) ? month.minusMonths(2) : month.minusMonths(1);
    }

    private static LocalDate of(YearMonth month) {
        return WorkingDays.plus(month.atDay(1).minusDays(1), 1, NATION);
    }
}
