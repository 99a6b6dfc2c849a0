package uk.learningoffer.audit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** Which audit events, newest first. */
public class AuditQuery extends PageRequest {
    static final String LIST = "audit-events";

    @QueryParam("subjectType")
    @Size(max = 100, message = "Enter at most 100 characters")
    @Parameter(description = "What kind of record it was done to, such as application.")
    public String subjectType;

    @QueryParam("subjectId")
    @Size(max = 200, message = "Enter at most 200 characters")
    @Parameter(description = "The id of that record.")
    public String subjectId;

    @QueryParam("actor")
    @Size(max = 200, message = "Enter at most 200 characters")
    @Parameter(description = "Who did it: the id of a person or partner client, or `service`.")
    public String actor;

    @QueryParam("action")
    @Size(max = 100, message = "Enter at most 100 characters")
    @Parameter(description = "What was done, or how it begins: `application` finds `application.approved`.")
    public String action;

    @QueryParam("from")
    @Parameter(description = "The first day, in London, such as 2026-11-30.")
    public String from;

    @QueryParam("until")
    @Parameter(description = "The last day, in London.")
    public String until;

    LocalDate firstDay() {
        return day(from);
    }

    LocalDate lastDay() {
        return day(until);
    }

    AuditQuery checked() {
        var faults = Stream.of(fault("/from", from), fault("/until", until))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        if (from != null && until != null && lastDay().isBefore(firstDay())) {
            throw Problems.invalid("/until", "The last day must not be before the first");
        }
        return this;
    }

    private static Optional<FieldError> fault(String pointer, String text) {
        try {
            day(text);
            return Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.of(new FieldError(pointer, "Enter a day such as 2026-11-30"));
        }
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static Cursor position(AuditEventResponse event) {
        return Cursor.of(LIST, event.at(), event.id());
    }
}
