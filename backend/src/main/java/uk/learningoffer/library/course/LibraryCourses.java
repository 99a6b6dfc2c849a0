package uk.learningoffer.library.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.library.course.LibraryCourseQuery.Position;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.page.Page;

/** The library as editors keep it: courses of every status. */
@ApplicationScoped
class LibraryCourses {
    private static final String PAGE = """
            SELECT c.id, c.slug, c.code, c.title, c.platform, c.cost_class, c.status,
                (SELECT count(*) FROM story_course m JOIN user_story s ON s.id = m.story_id
                    WHERE m.course_id = c.id AND s.status = 'PUBLISHED') AS needs,
                c.last_checked_on, c.review_by, c.publish_at, c.updated_at, %s AS attention
            FROM course c
            WHERE (c.title, c.id) > (:afterTitle, :afterId)
                AND (cardinality(CAST(:statuses AS text[])) = 0 OR c.status = ANY (CAST(:statuses AS text[])))
                AND (:words = '' OR strpos(lower(concat_ws(' ', c.title, c.code, c.slug, c.platform, c.awarding_partner)), :words) > 0)
                AND %s
            ORDER BY c.title, c.id LIMIT :rows""".formatted(CourseAttention.all(), CourseAttention.chosen());

    private record Row(Position position, LibraryCourse course) {}

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    Page<LibraryCourse> page(LibraryCourseQuery query) {
        var after = query.after();
        var rows = database.createNativeQuery(PAGE, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("slug", String.class)
                .addScalar("code", String.class)
                .addScalar("title", String.class)
                .addScalar("platform", String.class)
                .addScalar("cost_class", String.class)
                .addScalar("status", String.class)
                .addScalar("needs", Integer.class)
                .addScalar("last_checked_on", LocalDate.class)
                .addScalar("review_by", LocalDate.class)
                .addScalar("publish_at", Instant.class)
                .addScalar("updated_at", Instant.class)
                .addScalar("attention", String[].class)
                .setParameter("afterTitle", after.title())
                .setParameter("afterId", after.id(), UUID.class)
                .setParameter("statuses", query.status.toArray(String[]::new), String[].class)
                .setParameter("attention", query.attention.toArray(String[]::new), String[].class)
                .setParameter("words", query.words())
                .setParameter("today", LondonDays.of(clock.instant()))
                .setParameter("rows", query.rows())
                .getResultStream()
                .map(LibraryCourses::row)
                .toList();
        return Page.of(rows, query.limit, row -> row.position().cursor()).map(Row::course);
    }

    private static Row row(Tuple row) {
        var course = new LibraryCourse(
                row.get("slug", String.class),
                row.get("code", String.class),
                row.get("title", String.class),
                row.get("platform", String.class),
                row.get("cost_class", String.class),
                CourseStatus.valueOf(row.get("status", String.class)),
                row.get("needs", Integer.class),
                row.get("last_checked_on", LocalDate.class),
                row.get("review_by", LocalDate.class),
                row.get("publish_at", Instant.class),
                List.of(row.get("attention", String[].class)),
                row.get("updated_at", Instant.class));
        return new Row(new Position(course.title(), row.get("id", UUID.class)), course);
    }
}
