package uk.learningoffer.library.transfer;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;

/** Which rows of an import, in the order of the file. */
public class RowQuery extends PageRequest {
    private static final String LIST = "import-rows";

    @QueryParam("outcome")
    @Parameter(description = "Only rows with this outcome.")
    public RowOutcome outcome;

    int after() {
        var after = after(LIST, 1);
        return after == null ? 0 : (int) Math.min(after.number(0), Integer.MAX_VALUE);
    }

    static Cursor position(ImportRowResponse row) {
        return Cursor.of(LIST, row.number());
    }
}
