package uk.learningoffer.audit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;

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

    static Cursor position(AuditEventResponse event) {
        return Cursor.of(LIST, event.at(), event.id());
    }
}
