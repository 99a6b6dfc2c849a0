package uk.learningoffer.application.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

/** Who may decide on a case. */
@ApplicationScoped
public class Reviewers {
    private static final String LIST = "reviewers-of-a-case";
    private static final String FOR_A_CASE = """
            FROM person r
            JOIN person_role h ON h.person_id = r.id AND h.role = 'REVIEWER'
            JOIN application a ON a.id = :application
            JOIN person p ON p.id = a.person_id
            WHERE r.disabled_at IS NULL AND r.erased_at IS NULL AND\s""" + ConflictOfInterest.NONE.replace(":me", "r.id");

    @Inject
    Session database;

    public boolean mayDecide(UUID reviewer, UUID application) {
        return database.createNativeQuery("SELECT count(*) > 0 " + FOR_A_CASE + " AND r.id = :reviewer", Boolean.class)
                .setParameter("application", application)
                .setParameter("reviewer", reviewer)
                .getSingleResult();
    }

    /** By name. */
    public Page<ReviewerName> page(UUID application, PageRequest request) {
        var after = request.after(LIST, 2);
        var query = database.createNativeQuery(
                        "SELECT r.id, coalesce(r.name, r.email) AS name " + FOR_A_CASE
                                + (after == null ? "" : " AND (coalesce(r.name, r.email), r.id) > (:name, :id)")
                                + " ORDER BY coalesce(r.name, r.email), r.id LIMIT :rows",
                        Tuple.class)
                .setParameter("application", application)
                .setParameter("rows", request.rows());
        if (after != null) {
            query.setParameter("name", after.text(0)).setParameter("id", after.uuid(1));
        }
        var rows = query.getResultStream()
                .map(row -> new ReviewerName(row.get("id", UUID.class), row.get("name", String.class)))
                .toList();
        return Page.of(rows, request.limit, row -> Cursor.of(LIST, row.name(), row.id()));
    }
}
