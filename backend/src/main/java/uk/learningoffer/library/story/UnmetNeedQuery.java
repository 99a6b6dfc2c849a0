package uk.learningoffer.library.story;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;

/** Which unmet needs, newest first. */
public class UnmetNeedQuery extends PageRequest {
    private static final String LIST = "unmet-needs";

    @QueryParam("status")
    @Parameter(description = "NEW, MERGED or DECLINED; several are allowed.")
    public List<@Pattern(regexp = "NEW|MERGED|DECLINED", message = "Choose NEW, MERGED or DECLINED") String> statuses =
            List.of();

    @QueryParam("roleGroup")
    public List<@Size(max = 50, message = "Enter at most 50 characters") String> roleGroups = List.of();

    @QueryParam("wantsAnswer")
    @Parameter(description = "true: only those of people who still wait for an answer.")
    public boolean wantsAnswer;

    @QueryParam("q")
    @Size(max = 200, message = "Enter at most 200 characters")
    @Parameter(description = "A part of the words.")
    public String q;

    Cursor after() {
        return after(LIST, 2);
    }

    static Cursor position(UnmetNeedResponse need) {
        return Cursor.of(LIST, need.createdAt(), need.id());
    }
}
