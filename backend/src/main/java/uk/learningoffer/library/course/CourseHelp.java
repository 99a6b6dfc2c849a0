package uk.learningoffer.library.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.UUID;
import org.hibernate.Session;

/** Whether courses helped, by what learners said. */
@ApplicationScoped
public class CourseHelp {
    @Inject
    Session database;

    @Inject
    CatalogueCache cache;

    /** One more answer, in the caller's transaction. @param helped {@code yes}, {@code partly} or {@code no} */
    public void said(UUID course, String helped) {
        cache.changed();
        database.createNativeMutationQuery("""
                        INSERT INTO course_help AS h (course_id, yes, partly, no)
                        VALUES (:course, CAST(:helped = 'yes' AS integer), CAST(:helped = 'partly' AS integer), CAST(:helped = 'no' AS integer))
                        ON CONFLICT (course_id) DO UPDATE
                        SET yes = h.yes + excluded.yes, partly = h.partly + excluded.partly, no = h.no + excluded.no""")
                .setParameter("course", course)
                .setParameter("helped", helped)
                .executeUpdate();
    }

    HelpCounts of(UUID course) {
        return database.createNativeQuery(
                        "SELECT yes, partly, no FROM course_help WHERE course_id = :course", Tuple.class)
                .setParameter("course", course)
                .getResultStream()
                .findFirst()
                .map(row ->
                        new HelpCounts(row.get(0, Integer.class), row.get(1, Integer.class), row.get(2, Integer.class)))
                .orElse(new HelpCounts(0, 0, 0));
    }
}
