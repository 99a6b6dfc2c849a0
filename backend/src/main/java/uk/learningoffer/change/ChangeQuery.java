package uk.learningoffer.change;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.problem.Problems;

/** Which changes: those after a position, oldest first. */
public class ChangeQuery {
    private static final String NOW = "now";

    @QueryParam("limit")
    @DefaultValue("100")
    @Min(value = 1, message = "Ask for at least 1")
    @Max(value = 100, message = "Ask for at most 100")
    @Parameter(description = "How many, 1 to 100.")
    public int limit = 100;

    @QueryParam("after")
    @Parameter(
            description = "The `next` of the answer before. Without it, from the first change that is known;"
                    + " `now` for a position alone, after everything that happened.")
    public String after;

    boolean isNow() {
        return NOW.equals(after);
    }

    long position() {
        try {
            var cursor = Cursor.read(after, Change.LIST, 1);
            return cursor == null ? 0 : cursor.number(0);
        } catch (RuntimeException foreign) {
            throw Problems.invalid(
                    "/after", "Use the “next” value of the answer before this one, “now”, or start again without it");
        }
    }
}
