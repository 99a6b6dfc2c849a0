package uk.learningoffer.library.story;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.library.course.CourseStatus;
import uk.learningoffer.library.course.LibraryTerms;
import uk.learningoffer.library.course.SearchWords;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** Which part of the matrix: `limit` and `cursor` page the needs, `courseLimit` and `courseCursor` the courses. */
public class MatrixQuery extends PageRequest {
    static final String STORIES = "matrix-stories";
    static final String COURSES = "matrix-courses";
    private static final List<String> SHOWS = List.of("all", "mapped", "overdue");
    private static final UUID FIRST = new UUID(0, 0);

    @QueryParam("courseLimit")
    @DefaultValue("10")
    @Min(value = 1, message = "Ask for at least 1")
    @Max(value = 100, message = "Ask for at most 100")
    @Parameter(description = "How many courses, 1 to 100.")
    public int courseLimit = 10;

    @QueryParam("courseCursor")
    @Parameter(description = "The `nextCourses` of the page before.")
    public String courseCursor;

    @QueryParam("story")
    @Size(max = 200, message = "Enter at most 200 characters")
    @Parameter(description = "Part of the code, the role, the need or the goal.")
    public String story;

    @QueryParam("storyStatus")
    @Parameter(schema = @Schema(implementation = StoryStatus[].class))
    public List<String> storyStatus = List.of();

    @QueryParam("roleGroup")
    public List<String> roleGroup = List.of();

    @QueryParam("skill")
    public List<String> skill = List.of();

    @QueryParam("attention")
    @Parameter(
            description = "Only needs that an editor should look at: without-full-fit, only-paid-or-retired, "
                    + "few-courses, review-overdue, mapping-review-overdue.")
    public List<String> attention = List.of();

    @QueryParam("course")
    @Size(max = 200, message = "Enter at most 200 characters")
    @Parameter(description = "Part of the title, the code, the slug, the platform or the partner.")
    public String course;

    @QueryParam("courseStatus")
    @Parameter(schema = @Schema(implementation = CourseStatus[].class))
    public List<String> courseStatus = List.of();

    @QueryParam("costClass")
    public List<String> costClass = List.of();

    @QueryParam("topic")
    public List<String> topic = List.of();

    @QueryParam("show")
    @DefaultValue("all")
    @Parameter(
            description = "all courses; mapped: those that answer one of the needs shown; "
                    + "overdue: those whose mapping to one of them is past its review date.",
            schema = @Schema(enumeration = {"all", "mapped", "overdue"}))
    public String show = "all";

    String storyWords() {
        return SearchWords.of(story).text().toLowerCase(Locale.UK);
    }

    String courseWords() {
        return SearchWords.of(course).text().toLowerCase(Locale.UK);
    }

    String afterStory() {
        var after = after(STORIES, 1);
        return after == null ? "" : after.text(0);
    }

    String afterTitle() {
        var after = afterCourse();
        return after == null ? "" : after.text(0);
    }

    UUID afterId() {
        var after = afterCourse();
        return after == null ? FIRST : after.uuid(1);
    }

    private Cursor afterCourse() {
        return Cursor.read(courseCursor, COURSES, 2);
    }

    void check() {
        var faults = new ArrayList<FieldError>();
        LibraryStoryQuery.known(faults, "/storyStatus", LibraryStoryQuery.statuses(), storyStatus);
        LibraryStoryQuery.known(faults, "/attention", StoryAttention.known(), attention);
        var courseStatuses =
                Arrays.stream(CourseStatus.values()).map(Enum::name).toList();
        LibraryStoryQuery.known(faults, "/courseStatus", courseStatuses, courseStatus);
        LibraryStoryQuery.known(faults, "/show", SHOWS, List.of(show));
        StoryTerms.check(faults, "/roleGroup", StoryTerms.ROLE_GROUPS, roleGroup);
        StoryTerms.check(faults, "/skill", LibraryTerms.SKILLS, skill);
        StoryTerms.check(faults, "/costClass", LibraryTerms.COST_CLASSES, costClass);
        StoryTerms.check(faults, "/topic", LibraryTerms.TOPICS, topic);
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
    }
}
