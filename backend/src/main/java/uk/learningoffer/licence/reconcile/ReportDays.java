package uk.learningoffer.licence.reconcile;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.learningoffer.platform.clock.LondonDays;

/** Days as suppliers write them: ISO 8601, or as people in the United Kingdom do, with the day first. */
final class ReportDays {
    private static final List<DateTimeFormatter> DAYS = Stream.of(
                    "uuuu-MM-dd",
                    "uuuu/MM/dd",
                    "d/M/uuuu",
                    "d-M-uuuu",
                    "d.M.uuuu",
                    "d MMM uuuu",
                    "d MMMM uuuu",
                    "d-MMM-uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();
    private static final String TIME_OF_DAY = "[T ]\\d{1,2}:\\d{2}(:\\d{2}([.]\\d+)?)?( ?(UTC|GMT|BST|Z))?$";

    private ReportDays() {}

    static Optional<LocalDate> read(String cell) {
        return withOffset(cell).map(LondonDays::of).or(() -> day(cell.replaceFirst(TIME_OF_DAY, "")));
    }

    /** A moment in UTC near midnight may be another day in London. */
    private static Optional<Instant> withOffset(String cell) {
        var text = cell.replaceFirst(" ?(UTC|GMT)$", "Z").replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T");
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        for (var format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeException next) {
                // Perhaps another one fits.
            }
        }
        return Optional.empty();
    }
}
