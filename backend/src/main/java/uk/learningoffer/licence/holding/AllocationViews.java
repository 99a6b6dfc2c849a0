package uk.learningoffer.licence.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.authority.AuthorityName;
import uk.learningoffer.identity.CurrentUser;
import uk.learningoffer.licence.allocation.AllocationStatus;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.problem.Problems;

/** Allocations as they are shown, each row with its course, application and pool: one query for a page. */
@ApplicationScoped
public class AllocationViews {
    @Inject
    Session database;

    @Inject
    FeedbackGivenFor feedback;

    AllocationResponse require(UUID id, CurrentUser user) {
        return shown(rows(AllocationQuery.of(id, user)), user).stream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound("licence"));
    }

    Page<AllocationResponse> page(AllocationQuery query, CurrentUser user) {
        var rows = rows(query.visibleTo(user).narrowed());
        return Page.of(shown(rows, user), query.limit, AllocationQuery::position);
    }

    private List<Tuple> rows(AllocationQuery query) {
        var statement = database.createNativeQuery("""
                        SELECT a.id, a.application_id, p.reference, au.code AS authority, au.name AS authority_name,
                            au.region, a.pool_id, c.slug, coalesce(c.title, p.named_title) AS title,
                            coalesce(c.url, p.named_url) AS url, pool.platform, a.status, a.reserved_at, a.issued_at,
                            a.activate_by, a.activated_at, a.completed_at, a.ended_at, a.ends_on,
                            l.code_sealed IS NOT NULL AS has_code, pool.available, a.person_id, a.version
                        FROM allocation a
                        JOIN application p ON p.id = a.application_id
                        JOIN authority au ON au.code = p.authority_code
                        JOIN licence l ON l.id = a.licence_id
                        JOIN licence_pool pool ON pool.id = a.pool_id
                        LEFT JOIN course c ON c.id = p.course_id
                        WHERE %s
                        ORDER BY a.reserved_at DESC, a.id DESC LIMIT :rows""".formatted(query.where()), Tuple.class)
                .setParameter("rows", query.rows());
        query.parameters().forEach(statement::setParameter);
        return statement.getResultList();
    }

    private List<AllocationResponse> shown(List<Tuple> rows, CurrentUser user) {
        var given = rows.isEmpty()
                ? Set.<UUID>of()
                : feedback.among(
                        rows.stream().map(row -> row.get("id", UUID.class)).toList());
        return rows.stream()
                .map(row -> response(row, given.contains(row.get("id", UUID.class)), user))
                .toList();
    }

    private static AllocationResponse response(Tuple row, boolean feedbackGiven, CurrentUser user) {
        var status = AllocationStatus.valueOf(row.get("status", String.class));
        var hasCode = row.get("has_code", Boolean.class);
        var course = new AllocatedCourse(
                row.get("slug", String.class),
                row.get("title", String.class),
                row.get("url", String.class),
                row.get("platform", String.class));
        var isHolder = row.get("person_id", UUID.class).equals(user.personId());
        return new AllocationResponse(
                row.get("id", UUID.class),
                row.get("application_id", UUID.class),
                row.get("reference", String.class),
                new AuthorityName(
                        row.get("authority", String.class),
                        row.get("authority_name", String.class),
                        row.get("region", String.class)),
                row.get("pool_id", UUID.class),
                course,
                status,
                row.get("reserved_at", Instant.class),
                row.get("issued_at", Instant.class),
                row.get("activate_by", LocalDate.class),
                row.get("activated_at", Instant.class),
                row.get("completed_at", Instant.class),
                row.get("ended_at", Instant.class),
                row.get("ends_on", LocalDate.class),
                hasCode,
                HowToActivate.steps(status, hasCode, course),
                feedbackGiven,
                row.get("available", Integer.class),
                isHolder ? AllocationMove.of(status, hasCode, feedbackGiven) : List.of(),
                row.get("version", Long.class));
    }
}
