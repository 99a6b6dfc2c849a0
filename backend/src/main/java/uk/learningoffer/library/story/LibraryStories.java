package uk.learningoffer.library.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.page.Page;

/** The needs as editors keep them: of every status. */
@ApplicationScoped
class LibraryStories {
    private static final String PAGE = """
            SELECT s.code, s.role, s.need, s.role_group, s.status, s.owner, s.review_by,
                (SELECT count(*) FROM story_course m JOIN course c ON c.id = m.course_id
                    WHERE m.story_id = s.id AND c.status = 'PUBLISHED') AS courses,
                s.updated_at, %s AS attention
            FROM user_story s
            WHERE s.code > :after
                AND (cardinality(CAST(:statuses AS text[])) = 0 OR s.status = ANY (CAST(:statuses AS text[])))
                AND (:words = '' OR strpos(lower(concat_ws(' ', s.code, s.role, s.need, s.goal, s.owner)), :words) > 0)
                AND %s
            ORDER BY s.code LIMIT :rows""".formatted(StoryAttention.all(), StoryAttention.chosen());

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    Page<LibraryStory> page(LibraryStoryQuery query) {
        var rows = database.createNativeQuery(PAGE, Tuple.class)
                .addScalar("code", String.class)
                .addScalar("role", String.class)
                .addScalar("need", String.class)
                .addScalar("role_group", String.class)
                .addScalar("status", String.class)
                .addScalar("owner", String.class)
                .addScalar("review_by", LocalDate.class)
                .addScalar("courses", Integer.class)
                .addScalar("updated_at", Instant.class)
                .addScalar("attention", String[].class)
                .setParameter("after", query.afterCode())
                .setParameter("statuses", query.status.toArray(String[]::new), String[].class)
                .setParameter("attention", query.attention.toArray(String[]::new), String[].class)
                .setParameter("words", query.words())
                .setParameter("today", LondonDays.of(clock.instant()))
                .setParameter("rows", query.rows())
                .getResultStream()
                .map(LibraryStories::story)
                .toList();
        return Page.of(rows, query.limit, LibraryStoryQuery::position);
    }

    private static LibraryStory story(Tuple row) {
        return new LibraryStory(
                row.get("code", String.class),
                row.get("role", String.class),
                row.get("need", String.class),
                row.get("role_group", String.class),
                StoryStatus.valueOf(row.get("status", String.class)),
                row.get("owner", String.class),
                row.get("review_by", LocalDate.class),
                row.get("courses", Integer.class),
                List.of(row.get("attention", String[].class)),
                row.get("updated_at", Instant.class));
    }
}
