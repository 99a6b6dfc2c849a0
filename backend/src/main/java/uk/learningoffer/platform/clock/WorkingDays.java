package uk.learningoffer.platform.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Monday to Friday without the bank holidays of a nation: the days that the service promises in. */
public final class WorkingDays {
    private WorkingDays() {}

    /**
     * Working days after the day of the first instant, up to and with the day of the second: from Friday to Monday is 1.
     *
     * @param nation as the register of authorities spells it; null where it is not known
     */
    public static int between(Instant from, Instant to, String nation) {
        var first = LondonDays.of(from);
        var last = LondonDays.of(to);
        return last.isBefore(first)
                ? 0
                : weekdaysUntil(last)
                        - weekdaysUntil(first)
                        - BankHolidays.of(nation).between(first, last);
    }

    /** The working day that is so many after the day of the instant. @param days at least 1 */
    public static LocalDate plus(Instant from, int days, String nation) {
        return plus(LondonDays.of(from), days, nation);
    }

    public static LocalDate plus(LocalDate from, int days, String nation) {
        var holidays = BankHolidays.of(nation);
        var day = from;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorking(day, holidays)) {
                left--;
            }
        }
        return day;
    }

    /** The last day from which on, to the given one, so many working days have gone by. @param days at least 1 */
    public static LocalDate before(LocalDate to, int days, String nation) {
        var holidays = BankHolidays.of(nation);
        var day = to;
        for (var left = days; ; day = day.minusDays(1)) {
            if (isWorking(day, holidays) && --left == 0) {
                return day.minusDays(1);
            }
        }
    }

    /**
     * For each day from the first to the last, how many working days there were up to and with it: for many intervals at
     * once, as the difference of two of them.
     */
    public static Integer[] counted(LocalDate first, LocalDate last, String nation) {
        var holidays = BankHolidays.of(nation);
        var count = new AtomicInteger();
        return first.datesUntil(last.plusDays(1))
                .map(day -> isWorking(day, holidays) ? count.incrementAndGet() : count.get())
                .toArray(Integer[]::new);
    }

    // Reckoned, not gone through day by day: a queue shows cases that have waited for years.
    private static int weekdaysUntil(LocalDate day) {
        var sinceAMonday = Math.toIntExact(day.toEpochDay() + 3);
        return Math.floorDiv(sinceAMonday, 7) * 5 + Math.min(Math.floorMod(sinceAMonday, 7) + 1, 5);
    }

    private static boolean isWorking(LocalDate day, BankHolidays holidays) {
        return !BankHolidays.isWeekend(day) && !holidays.contains(day);
    }
}
