package uk.learningoffer.library.course;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;

/** Which links of published courses, the longest without an answer first. */
public class CourseLinkQuery extends PageRequest {
    static final String LIST = "course-links";

    @QueryParam("outcome")
    @Parameter(description = "WORKS, UNSURE, BROKEN or REFUSED; several are allowed. Left out: all but WORKS.")
    public List<
                    @Pattern(
                            regexp = "WORKS|UNSURE|BROKEN|REFUSED",
                            message = "Choose WORKS, UNSURE, BROKEN or REFUSED")
                    String>
            outcomes = List.of();

    Cursor after() {
        return after(LIST, 2);
    }

    String[] chosen() {
        return outcomes.isEmpty()
                ? new String[] {LinkOutcome.BROKEN.name(), LinkOutcome.REFUSED.name(), LinkOutcome.UNSURE.name()}
                : outcomes.toArray(String[]::new);
    }
}
