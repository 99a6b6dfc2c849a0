package uk.learningoffer.application.queue;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.application.record.SqlConditions;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** On which days an application was sent, in London, both included; open on the side that has no day. */
public class SentDays {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    @QueryParam("submittedFrom")
    @Parameter(
            description = "Sent on this day or later, in London.",
            schema = @Schema(implementation = String.class, format = "date"))
    public String submittedFrom;

    @QueryParam("submittedTo")
    @Parameter(
            description = "Sent on this day or earlier, in London.",
            schema = @Schema(implementation = String.class, format = "date"))
    public String submittedTo;

    private String within = "";

    /** @param within a JSON pointer to where the days were sent, for what is wrong with them */
    public static SentDays of(String within, String submittedFrom, String submittedTo) {
        var days = new SentDays();
        days.within = within;
        days.submittedFrom = submittedFrom;
        days.submittedTo = submittedTo;
        return days;
    }

    /** Narrows {@code application a}; a problem where the days cannot be. */
    void narrow(SqlConditions conditions) {
        var errors = new ArrayList<FieldError>();
        var first = day("/submittedFrom", submittedFrom, errors);
        var last = day("/submittedTo", submittedTo, errors);
        if (first != null && last != null && last.isBefore(first)) {
            errors.add(new FieldError(within + "/submittedTo", "Enter a day that is not before the first day"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        if (first != null) {
            var from = LondonDays.startOf(first);
            conditions
                    .and("a.submitted_at >= CAST(:sentFrom AS timestamptz)")
                    .with(statement -> statement.with("sentFrom", from));
        }
        if (last != null) {
            var until = LondonDays.endOf(last);
            conditions
                    .and("a.submitted_at < CAST(:sentUntil AS timestamptz)")
                    .with(statement -> statement.with("sentUntil", until));
        }
    }

    private LocalDate day(String pointer, String text, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var day = LocalDate.parse(text.strip());
            if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                return day;
            }
            errors.add(new FieldError(within + pointer, "Enter a day of the years 2000 to 2099"));
        } catch (DateTimeParseException noDay) {
            errors.add(new FieldError(within + pointer, "Enter a day as year, month and day, such as 2026-11-23"));
        }
        return null;
    }
}
