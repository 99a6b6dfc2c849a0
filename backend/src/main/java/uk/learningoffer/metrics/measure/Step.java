package uk.learningoffer.metrics.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How a period is cut, in London. Weeks begin on Monday. */
enum Step {
    DAY(ChronoUnit.DAYS, 1, 366),
    WEEK(ChronoUnit.WEEKS, 1, 366),
    MONTH(ChronoUnit.MONTHS, 1, 120),
    QUARTER(ChronoUnit.MONTHS, 3, 40),
    YEAR(ChronoUnit.YEARS, 1, 10);

    private final ChronoUnit unit;
    private final int units;
    private final int most;

    Step(ChronoUnit unit, int units, int most) {
        this.unit = unit;
        this.units = units;
        this.most = most;
    }

    static Step of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** As PostgreSQL's {@code date_trunc} calls it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isWithinMonths() {
        return this == DAY || this == WEEK;
    }

    LocalDate next(LocalDate first) {
        return first.plus(units, unit);
    }

    LocalDate firstOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** @return whether a period has no more parts than are shown at once */
    boolean cuts(Period period) {
        return ChronoUnit.DAYS.between(period.from(), period.to())
                        / unit.getDuration().toDays()
                        / units
                < most;
    }
}
