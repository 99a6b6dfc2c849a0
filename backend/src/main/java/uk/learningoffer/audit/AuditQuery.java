package uk.learningoffer.audit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;
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
        return day("/from", from);
    }

    LocalDate lastDay() {
        return day("/until", until);
    }

    AuditQuery inOrder() {
        if (firstDay() != null && lastDay() != null && lastDay().isBefore(firstDay())) {
            throw Problems.invalid("/until", "The last day must not be before the first");
        }
        return this;
    }

    private static LocalDate day(String pointer, String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw Problems.invalid(pointer, "Enter a day such as 2026-11-30");
        }
    }

    static Cursor position(AuditEventResponse event) {
        return Cursor.of(LIST, event.at(), event.id());
    }
}
