package uk.learningoffer.licence.reconcile;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;

/** Which rows of a report, in the order of the file. */
public class ReportRowQuery extends PageRequest {
    private static final String LIST = "supplier-report-rows";

    @QueryParam("outcome")
    @Parameter(description = "Only rows with this outcome.")
    public RowOutcome outcome;

    int after() {
        var after = after(LIST, 1);
        return after == null ? 0 : (int) Math.min(Math.max(after.number(0), 0), Integer.MAX_VALUE);
    }

    static Cursor position(ReportRowResponse row) {
        return Cursor.of(LIST, row.number());
    }
}
