package uk.learningoffer.library.story;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.library.course.SearchWords;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** Which needs of the whole library, by code. */
public class LibraryStoryQuery extends PageRequest {
    private static final String LIST = "library-stories";

    @QueryParam("q")
    @Size(max = 200, message = "Enter at most 200 characters")
    @Parameter(description = "Part of the code, the role, the need, the goal or the owner.")
    public String q;

    @QueryParam("status")
    @Parameter(schema = @Schema(implementation = StoryStatus[].class))
    public List<String> status = List.of();

    @QueryParam("attention")
    @Parameter(
            description = "Only needs that an editor should look at, for any of these reasons: without-full-fit, "
                    + "only-paid-or-retired, few-courses, review-overdue, mapping-review-overdue.")
    public List<String> attention = List.of();

    String words() {
        return SearchWords.of(q).text().toLowerCase(Locale.UK);
    }

    String afterCode() {
        var after = after(LIST, 1);
        return after == null ? "" : after.text(0);
    }

    static Cursor position(LibraryStory story) {
        return Cursor.of(LIST, story.code());
    }

    void check() {
        var faults = new ArrayList<FieldError>();
        known(faults, "/status", statuses(), status);
        known(faults, "/attention", StoryAttention.known(), attention);
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
    }

    static List<String> statuses() {
        return Arrays.stream(StoryStatus.values()).map(Enum::name).toList();
    }

    static void known(List<FieldError> faults, String pointer, List<String> known, List<String> values) {
        if (!known.containsAll(values)) {
            faults.add(new FieldError(pointer, "Choose from: " + String.join(", ", known)));
        }
    }
}
