package uk.learningoffer.library.story;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import uk.learningoffer.identity.Roles;
import uk.learningoffer.library.course.CourseName;
import uk.learningoffer.library.course.StoriesOfCourses.StoryTitle;

@Path("/api/v1/coverage")
@Tag(name = "User stories")
public class CoverageResource {
    private static final String STORIES =
            "SELECT s.code, 'As ' || s.role || ': ' || s.need FROM user_story s WHERE s.status = 'PUBLISHED' AND ";
    private static final String ANSWERS =
            "(SELECT FROM story_course m JOIN course c ON c.id = m.course_id WHERE m.story_id = s.id AND c.status = 'PUBLISHED'";

    @Schema(name = "Coverage")
    record Coverage(
            int stories,
            int courses,
            List<StoryTitle> withoutFullFit,
            List<StoryTitle> onlyPaidOrRetired,
            List<CourseName> coursesAnsweringNothing) {}

    @Inject
    Session database;

    @GET
    @RolesAllowed({Roles.EDITOR, Roles.ANALYST, Roles.ADMINISTRATOR})
    @Transactional
    @Operation(summary = "Where the library falls short: needs without a good course, courses without a need")
    public Coverage coverage() {
        return new Coverage(
                count("SELECT count(*) FROM user_story WHERE status = 'PUBLISHED'"),
                count("SELECT count(*) FROM course WHERE status = 'PUBLISHED'"),
                stories(STORIES + "NOT EXISTS " + ANSWERS + " AND m.fit = 'full') ORDER BY 1"),
                stories(STORIES + "NOT EXISTS " + ANSWERS + " AND c.cost_class <> 'paid') ORDER BY 1"),
                rows("""
                        SELECT slug, title FROM course c WHERE status = 'PUBLISHED' AND NOT EXISTS (
                            SELECT FROM story_course m JOIN user_story s ON s.id = m.story_id
                            WHERE m.course_id = c.id AND s.status = 'PUBLISHED') ORDER BY title""").stream()
                        .map(row -> new CourseName(row.get(0, String.class), row.get(1, String.class)))
                        .toList());
    }

    private List<StoryTitle> stories(String sql) {
        return rows(sql).stream()
                .map(row -> new StoryTitle(row.get(0, String.class), row.get(1, String.class)))
                .toList();
    }

    private List<Tuple> rows(String sql) {
        return database.createNativeQuery(sql, Tuple.class).getResultList();
    }

    private int count(String sql) {
        return database.createNativeQuery(sql, Integer.class).getSingleResult();
    }
}
