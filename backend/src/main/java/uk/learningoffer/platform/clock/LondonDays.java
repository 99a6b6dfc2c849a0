package uk.learningoffer.platform.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as people in the United Kingdom count them; a date is valid to the end of that day. */
public final class LondonDays {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private LondonDays() {}

    public static LocalDate of(Instant instant) {
        return instant.atZone(LONDON).toLocalDate();
    }

    /** The first instant after the day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }
}
