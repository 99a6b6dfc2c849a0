package uk.learningoffer.platform.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How much of a list, from where. Used as a {@code @BeanParam}. */
public class PageRequest {
    @QueryParam("limit")
    @DefaultValue("25")
    @Min(value = 1, message = "Ask for at least 1")
    @Max(value = 100, message = "Ask for at most 100")
    @Parameter(description = "How many, 1 to 100.")
    public int limit = 25;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before.")
    public String cursor;

    /** One more than is shown, to know whether there is a next page. */
    public int rows() {
        return limit + 1;
    }

    public Cursor after(String list, int parts) {
        return Cursor.read(cursor, list, parts);
    }
}
