package uk.learningoffer.metrics.measure;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** Of which days. */
public class PeriodQuery {
    @QueryParam("from")
    @Parameter(
            description = "First day, in London. Without it: a year before the last day.",
            schema = @Schema(implementation = String.class, format = "date"))
    public String from;

    @QueryParam("to")
    @Parameter(
            description = "Last day, in London. Without it: today.",
            schema = @Schema(implementation = String.class, format = "date"))
    public String to;

    /** Up to today, in London; a problem where that cannot be. */
    Period period(LocalDate today) {
        var errors = new ArrayList<FieldError>();
        var first = day(from, "/from", errors);
        var last = day(to, "/to", errors);
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return Period.of(first, last, today);
    }

    private static LocalDate day(String text, String pointer, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException broken) {
            errors.add(new FieldError(pointer, "Enter a day as year, month and day, such as 2026-11-23"));
            return null;
        }
    }
}
