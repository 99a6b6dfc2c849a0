package uk.learningoffer.library.story;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import uk.learningoffer.library.course.LibraryTerms;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** Which needs, by code. */
public class StoryQuery extends PageRequest {
    static final String LIST = "user-stories";

    @QueryParam("roleGroup")
    public List<String> roleGroups = List.of();

    @QueryParam("skill")
    public List<String> skills = List.of();

    @QueryParam("motivator")
    public List<String> motivators = List.of();

    String afterCode() {
        var after = after(LIST, 1);
        return after == null ? "" : after.text(0);
    }

    /** Everything that the answer depends on, as one text. */
    String all() {
        return "%s %s %s %s %d".formatted(roleGroups, skills, motivators, cursor, limit);
    }

    void check() {
        var faults = new ArrayList<FieldError>();
        StoryTerms.check(faults, "/roleGroup", StoryTerms.ROLE_GROUPS, roleGroups);
        StoryTerms.check(faults, "/skill", LibraryTerms.SKILLS, skills);
        StoryTerms.check(faults, "/motivator", StoryTerms.MOTIVATORS, motivators);
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
    }

    static Cursor position(StoryCard story) {
        return Cursor.of(LIST, story.code());
    }
}
