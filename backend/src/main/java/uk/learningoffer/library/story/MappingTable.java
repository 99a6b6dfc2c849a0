package uk.learningoffer.library.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.learningoffer.library.course.Course;
import uk.learningoffer.library.course.HelpCounts;
import uk.learningoffer.library.story.EditedStory.MappedCourse;

/** Every query on mappings that reads them for editors, apart from the matrix. */
@ApplicationScoped
class MappingTable {
    private static final String MAPPINGS = """
            SELECT s.code AS story, c.slug AS course, m.fit, m.reason, m.position, coalesce(p.name, p.email, m.author) AS author,
                m.reviewed_on, m.evidence, m.owner, m.review_by, m.version, c.title, c.cost_class, c.status,
                coalesce(h.yes, 0) AS yes, coalesce(h.partly, 0) AS partly, coalesce(h.no, 0) AS no
            FROM story_course m JOIN user_story s ON s.id = m.story_id JOIN course c ON c.id = m.course_id
            LEFT JOIN person p ON p.id::text = m.author
            LEFT JOIN story_course_help h ON h.story_id = m.story_id AND h.course_id = m.course_id
            WHERE m.story_id = :story""";

    @Inject
    Session database;

    Optional<MappingResponse> find(UserStory story, Course course) {
        return mappings(MAPPINGS + " AND m.course_id = :course")
                .setParameter("story", story.id())
                .setParameter("course", course.id())
                .uniqueResultOptional()
                .map(MappingTable::mapping);
    }

    List<MappedCourse> coursesOf(UserStory story) {
        return mappings(MAPPINGS + " ORDER BY m.position, c.title")
                .setParameter("story", story.id())
                .getResultStream()
                .map(row -> new MappedCourse(
                        row.get("title", String.class),
                        row.get("cost_class", String.class),
                        row.get("status", String.class),
                        mapping(row)))
                .toList();
    }

    private NativeQuery<Tuple> mappings(String sql) {
        return database.createNativeQuery(sql, Tuple.class)
                .addScalar("story", String.class)
                .addScalar("course", String.class)
                .addScalar("fit", String.class)
                .addScalar("reason", String.class)
                .addScalar("position", Integer.class)
                .addScalar("author", String.class)
                .addScalar("reviewed_on", LocalDate.class)
                .addScalar("evidence", String.class)
                .addScalar("owner", String.class)
                .addScalar("review_by", LocalDate.class)
                .addScalar("version", Long.class)
                .addScalar("title", String.class)
                .addScalar("cost_class", String.class)
                .addScalar("status", String.class)
                .addScalar("yes", Integer.class)
                .addScalar("partly", Integer.class)
                .addScalar("no", Integer.class);
    }

    private static MappingResponse mapping(Tuple row) {
        return new MappingResponse(
                row.get("story", String.class),
                row.get("course", String.class),
                row.get("fit", String.class),
                row.get("reason", String.class),
                row.get("position", Integer.class),
                row.get("author", String.class),
                row.get("reviewed_on", LocalDate.class),
                row.get("evidence", String.class),
                row.get("owner", String.class),
                row.get("review_by", LocalDate.class),
                new HelpCounts(
                        row.get("yes", Integer.class), row.get("partly", Integer.class), row.get("no", Integer.class)),
                row.get("version", Long.class));
    }
}
