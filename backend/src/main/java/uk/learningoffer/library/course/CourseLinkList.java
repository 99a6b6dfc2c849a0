package uk.learningoffer.library.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;

/** How the links of published courses answered, as editors see it. */
@ApplicationScoped
class CourseLinkList {
    private static final String COLUMNS = """
            SELECT c.id, c.slug, c.title, l.url, l.outcome, l.http_status, l.words, l.checked_at, l.failing_since, l.failures,
                l.next_check_at, coalesce(l.failing_since, l.checked_at) AS since
            FROM course_link l JOIN course c ON c.id = l.course_id AND c.status = 'PUBLISHED'
            """;

    @Inject
    Session database;

    Page<CourseLinkResponse> page(CourseLinkQuery query) {
        var after = query.after();
        var rows = database.createNativeQuery(COLUMNS + """
                        WHERE l.outcome = ANY (CAST(:outcomes AS text[]))
                            AND (CAST(:afterAt AS timestamptz) IS NULL
                                OR (coalesce(l.failing_since, l.checked_at), c.id) > (:afterAt, :afterId))
                        ORDER BY since, c.id LIMIT :rows""", Tuple.class)
                .setParameter("outcomes", query.chosen(), String[].class)
                .setParameter("afterAt", after == null ? null : after.instant(0), Instant.class)
                .setParameter("afterId", after == null ? null : after.uuid(1), UUID.class)
                .setParameter("rows", query.rows())
                .getResultStream()
                .map(CourseLinkList::response)
                .toList();
        return Page.of(rows, query.limit, CourseLinkList::position);
    }

    CourseLinkResponse of(UUID course) {
        return response(database.createNativeQuery(COLUMNS + "WHERE c.id = :course", Tuple.class)
                .setParameter("course", course)
                .getSingleResult());
    }

    private static Cursor position(CourseLinkResponse link) {
        var since = link.failingSince() == null ? link.checkedAt() : link.failingSince();
        return Cursor.of(CourseLinkQuery.LIST, since, link.courseId());
    }

    private static CourseLinkResponse response(Tuple row) {
        var outcome = LinkOutcome.valueOf(row.get(4, String.class));
        return new CourseLinkResponse(
                row.get(0, UUID.class),
                new CourseName(row.get(1, String.class), row.get(2, String.class)),
                row.get(3, String.class),
                outcome,
                row.get(5, Integer.class),
                row.get(6, String.class),
                row.get(7, Instant.class),
                row.get(8, Instant.class),
                row.get(9, Integer.class),
                row.get(10, Instant.class),
                outcome == LinkOutcome.WORKS ? List.of() : List.of("confirm"));
    }
}
