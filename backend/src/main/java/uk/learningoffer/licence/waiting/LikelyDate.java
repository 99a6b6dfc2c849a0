package uk.learningoffer.licence.waiting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Between which days somebody's turn is likely to come. */
@Schema(name = "LikelyDate", description = "A range in which the turn comes 8 times out of 10, without new purchases.")
public record LikelyDate(
        @Schema(nullable = true, description = "Null where we cannot say yet.")
        LocalDate earliest,

        @Schema(
                nullable = true,
                description = "Null where we cannot say yet, and where it is more than two years away.")
        LocalDate latest,

        @Schema(description = "For people to read.") String sentence) {
    static final LikelyDate UNKNOWN = new LikelyDate(
            null, null, "We cannot say yet when it will be your turn: too few licences have come back so far.");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static LikelyDate between(LocalDate earliest, LocalDate latest) {
        return new LikelyDate(
                earliest,
                latest,
                latest == null
                        ? "It is likely to be your turn after " + DAY.format(earliest) + "."
                        : "It is likely to be your turn between " + DAY.format(earliest) + " and " + DAY.format(latest)
                                + ".");
    }
}
