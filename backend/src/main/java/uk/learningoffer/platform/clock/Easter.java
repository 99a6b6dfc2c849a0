package uk.learningoffer.platform.clock;

import java.time.LocalDate;

/** When Easter is, after the Gregorian computus (Meeus, Jones and Butcher). */
final class Easter {
    private Easter() {}

    static LocalDate sunday(int year) {
        var golden = year % 19;
        var century = year / 100;
        var inCentury = year % 100;
        var epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        var late = (golden + 11 * epact + 22 * weekday) / 451;
        var days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
