package uk.learningoffer.library.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.library.course.CourseHelp;

/** Takes what learners say of a course back to the course and to the need they took it for. */
@ApplicationScoped
public class StoryHelp {
    @Inject
    Session database;

    @Inject
    CourseHelp courses;

    /**
     * One more answer, in the caller's transaction.
     *
     * @param story the need they applied with; may be null
     * @param helped {@code yes}, {@code partly} or {@code no}
     */
    public void said(UUID course, UUID story, String helped) {
        courses.said(course, helped);
        if (story == null) {
            return;
        }
        database.createNativeMutationQuery("""
                        INSERT INTO story_course_help AS h (story_id, course_id, yes, partly, no)
                        VALUES (:story, :course, CAST(:helped = 'yes' AS integer), CAST(:helped = 'partly' AS integer), CAST(:helped = 'no' AS integer))
                        ON CONFLICT (story_id, course_id) DO UPDATE
                        SET yes = h.yes + excluded.yes, partly = h.partly + excluded.partly, no = h.no + excluded.no""")
                .setParameter("story", story)
                .setParameter("course", course)
                .setParameter("helped", helped)
                .executeUpdate();
    }
}
