package uk.learningoffer.application.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;

/** What else a person, or a council, applied for: newest first. */
@ApplicationScoped
class PastCases {
    @Inject
    Session database;

    Page<PastCaseResponse> page(Application application, PastCaseQuery query) {
        var list = "past-cases-" + query.of;
        var after = query.after(list, 2);
        var byPerson = query.of == PastCaseQuery.Whose.PERSON;
        var statement = database.createNativeQuery(
                        """
                        SELECT a.id, a.reference, coalesce(c.title, a.named_title) AS course, a.status, a.submitted_at,
                            a.decided_at
                        FROM application a LEFT JOIN course c ON c.id = a.course_id
                        WHERE %s AND a.submitted_at IS NOT NULL AND a.id <> :id %s
                        ORDER BY a.submitted_at DESC, a.id DESC LIMIT :rows""".formatted(
                                        byPerson ? "a.person_id = :whose" : "a.authority_code = :whose",
                                        after == null ? "" : "AND (a.submitted_at, a.id) < (:at, :after)"),
                        Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("reference", String.class)
                .addScalar("course", String.class)
                .addScalar("status", String.class)
                .addScalar("submitted_at", Instant.class)
                .addScalar("decided_at", Instant.class)
                .setParameter("id", application.id())
                .setParameter("rows", query.rows());
        if (byPerson) {
            statement.setParameter("whose", application.personId());
        } else {
            statement.setParameter("whose", application.authorityCode(), String.class);
        }
        if (after != null) {
            statement.setParameter("at", after.instant(0)).setParameter("after", after.uuid(1));
        }
        var rows = statement.getResultStream().map(PastCases::shown).toList();
        return Page.of(rows, query.limit, row -> Cursor.of(list, row.submittedAt(), row.id()));
    }

    private static PastCaseResponse shown(Tuple row) {
        return new PastCaseResponse(
                row.get("id", UUID.class),
                row.get("reference", String.class),
                row.get("course", String.class),
                ApplicationStatus.valueOf(row.get("status", String.class)),
                row.get("submitted_at", Instant.class),
                row.get("decided_at", Instant.class));
    }
}
