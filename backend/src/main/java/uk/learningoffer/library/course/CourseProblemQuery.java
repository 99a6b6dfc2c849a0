package uk.learningoffer.library.course;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;

/** Which problems of courses, by when they were said last, newest first. */
public class CourseProblemQuery extends PageRequest {
    private static final String LIST = "course-problems";

    @QueryParam("status")
    @DefaultValue("OPEN")
    @Pattern(regexp = "OPEN|CLOSED", message = "Choose OPEN or CLOSED")
    @Parameter(description = "OPEN or CLOSED.")
    public String status = "OPEN";

    Cursor after() {
        return after(LIST, 2);
    }

    static Cursor position(CourseProblemResponse problem) {
        return Cursor.of(LIST, problem.lastAt(), problem.id());
    }
}
