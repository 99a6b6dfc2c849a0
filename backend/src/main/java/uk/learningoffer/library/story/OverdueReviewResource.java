package uk.learningoffer.library.story;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

@Path("/api/v1/overdue-reviews")
@Tag(name = "User stories")
public class OverdueReviewResource {
    private static final String LIST = "overdue-reviews";
    private static final String SQL = """
            SELECT * FROM (
                SELECT review_by, 'course' AS kind, slug AS key, title, NULL AS story, slug AS course
                FROM course WHERE status = 'PUBLISHED' AND review_by < :today
                UNION ALL
                SELECT review_by, 'story', code, need, code, NULL
                FROM user_story WHERE status = 'PUBLISHED' AND review_by < :today
                UNION ALL
                SELECT m.review_by, 'mapping', s.code || '/' || c.slug, c.title || ' for ' || s.code, s.code, c.slug
                FROM story_course m JOIN user_story s ON s.id = m.story_id AND s.status = 'PUBLISHED'
                JOIN course c ON c.id = m.course_id AND c.status = 'PUBLISHED' WHERE m.review_by < :today
            ) overdue
            WHERE (review_by, kind, key) > (:afterDay, :afterKind, :afterKey)
            ORDER BY review_by, kind, key LIMIT :rows""";

    @Schema(name = "OverdueReview")
    record OverdueReview(
            LocalDate reviewBy,

            @Schema(enumeration = {"course", "story", "mapping"})
            String kind,

            @Schema(description = "Slug of the course, code of the story, or both.")
            String key,

            String title,
            @Schema(nullable = true) String story,
            @Schema(nullable = true) String course) {}

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Transactional
    @Operation(summary = "Courses, stories and mappings whose review date is past, the longest first")
    public Page<OverdueReview> list(@Valid @BeanParam PageRequest page) {
        var after = page.after(LIST, 3);
        var rows = database.createNativeQuery(SQL, Tuple.class)
                .setParameter("today", LondonDays.of(clock.instant()))
                .setParameter("afterDay", after == null ? LocalDate.EPOCH : LondonDays.of(after.instant(0)))
                .setParameter("afterKind", after == null ? "" : after.text(1))
                .setParameter("afterKey", after == null ? "" : after.text(2))
                .setParameter("rows", page.rows())
                .getResultStream()
                .map(OverdueReviewResource::response)
                .toList();
        return Page.of(
                rows, page.limit, row -> Cursor.of(LIST, LondonDays.startOf(row.reviewBy()), row.kind(), row.key()));
    }

    private static OverdueReview response(Tuple row) {
        return new OverdueReview(
                row.get(0, LocalDate.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class));
    }
}
