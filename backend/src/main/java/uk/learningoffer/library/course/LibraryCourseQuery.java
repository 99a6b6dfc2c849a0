package uk.learningoffer.library.course;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** Which courses of the whole library, by title. */
public class LibraryCourseQuery extends PageRequest {
    private static final String LIST = "library-courses";
    private static final UUID FIRST = new UUID(0, 0);

    record Position(String title, UUID id) {
        Cursor cursor() {
            return Cursor.of(LIST, title, id);
        }
    }

    @QueryParam("q")
    @Size(max = 200, message = "Enter at most 200 characters")
    @Parameter(description = "Part of the title, the code, the slug, the platform or the partner.")
    public String q;

    @QueryParam("status")
    @Parameter(schema = @Schema(implementation = CourseStatus[].class))
    public List<String> status = List.of();

    @QueryParam("attention")
    @Parameter(
            description = "Only courses that an editor should look at, for any of these reasons: "
                    + "review-overdue, scheduled, answers-nothing.")
    public List<String> attention = List.of();

    String words() {
        return SearchWords.of(q).text().toLowerCase(Locale.UK);
    }

    Position after() {
        var after = after(LIST, 2);
        return after == null ? new Position("", FIRST) : new Position(after.text(0), after.uuid(1));
    }

    void check() {
        var faults = new ArrayList<FieldError>();
        known(
                faults,
                "/status",
                Arrays.stream(CourseStatus.values()).map(Enum::name).toList(),
                status);
        known(faults, "/attention", CourseAttention.values(CourseAttention.values()), attention);
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
    }

    private static void known(List<FieldError> faults, String pointer, List<String> known, List<String> values) {
        if (!known.containsAll(values)) {
            faults.add(new FieldError(pointer, "Choose from: " + String.join(", ", known)));
        }
    }
}
