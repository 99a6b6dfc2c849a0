package uk.learningoffer.library.story;

import static uk.learningoffer.library.story.StoryAttention.FEW_COURSES;
import static uk.learningoffer.library.story.StoryAttention.ONLY_PAID_OR_RETIRED;
import static uk.learningoffer.library.story.StoryAttention.WITHOUT_FULL_FIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.InstantSource;
import java.util.List;
import org.hibernate.Session;
import uk.learningoffer.library.course.CourseAttention;
import uk.learningoffer.library.story.CoverageResource.Coverage;
import uk.learningoffer.library.story.CoverageResource.Example;
import uk.learningoffer.library.story.CoverageResource.Shortfall;
import uk.learningoffer.platform.clock.LondonDays;

/** Counts where the library falls short, and names the first few of each kind. */
@ApplicationScoped
class CoverageTable {
    private static final int FEW = 10;
    private static final String STORIES =
            "SELECT s.code AS story, NULL::text AS course, 'As ' || s.role || ': ' || s.need AS words FROM user_story s WHERE ";
    private static final String COURSES =
            "SELECT NULL::text AS story, c.slug AS course, c.title AS words FROM course c WHERE ";
    private static final String MAPPINGS = """
            SELECT s.code AS story, c.slug AS course, s.code || ': ' || c.title AS words
            FROM story_course m JOIN user_story s ON s.id = m.story_id JOIN course c ON c.id = m.course_id
            WHERE s.status <> 'RETIRED' AND c.status <> 'RETIRED' AND m.review_by < :today""";

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    Coverage now() {
        return new Coverage(
                count("user_story WHERE status = 'PUBLISHED'"),
                count("course WHERE status = 'PUBLISHED'"),
                count("story_course m JOIN user_story s ON s.id = m.story_id AND s.status = 'PUBLISHED'"
                        + " JOIN course c ON c.id = m.course_id AND c.status = 'PUBLISHED'"),
                List.of(
                        shortfall(WITHOUT_FULL_FIT.value(), STORIES + WITHOUT_FULL_FIT.sql()),
                        shortfall(ONLY_PAID_OR_RETIRED.value(), STORIES + ONLY_PAID_OR_RETIRED.sql()),
                        shortfall(FEW_COURSES.value(), STORIES + FEW_COURSES.sql()),
                        shortfall("answers-nothing", COURSES + CourseAttention.ANSWERS_NOTHING.sql()),
                        shortfall("mapping-review-overdue", MAPPINGS),
                        shortfall("story-review-overdue", STORIES + StoryAttention.REVIEW_OVERDUE.sql()),
                        shortfall("course-review-overdue", COURSES + CourseAttention.REVIEW_OVERDUE.sql())));
    }

    private Shortfall shortfall(String kind, String sql) {
        var query = database.createNativeQuery(
                        "SELECT short.*, count(*) OVER () AS total FROM (" + sql
                                + ") short ORDER BY words, story, course LIMIT " + FEW,
                        Tuple.class)
                .addScalar("story", String.class)
                .addScalar("course", String.class)
                .addScalar("words", String.class)
                .addScalar("total", Integer.class);
        if (sql.contains(":today")) {
            query.setParameter("today", LondonDays.of(clock.instant()));
        }
        var rows = query.getResultList();
        return new Shortfall(
                kind,
                rows.isEmpty() ? 0 : rows.get(0).get("total", Integer.class),
                rows.stream()
                        .map(row -> new Example(
                                row.get("story", String.class),
                                row.get("course", String.class),
                                row.get("words", String.class)))
                        .toList());
    }

    private int count(String what) {
        return database.createNativeQuery("SELECT count(*) FROM " + what, Integer.class)
                .getSingleResult();
    }
}
