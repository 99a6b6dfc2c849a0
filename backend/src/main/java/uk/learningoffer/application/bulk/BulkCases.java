package uk.learningoffer.application.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.application.decision.ConflictOfInterest;
import uk.learningoffer.application.queue.ApplicationList;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.problem.Problems;

/** The cases that a bulk run is about, in the order of the queue. */
@ApplicationScoped
class BulkCases {
    static final int MOST = 500;

    private static final SqlText SQL = SqlText.of("""
            SELECT a.id, a.version, a.status, %s AS mine, coalesce(r.name, r.email) AS claimed_by
            FROM application a
            JOIN person p ON p.id = a.person_id
            LEFT JOIN case_claim k ON k.application_id = a.id AND k.until > CAST(:now AS timestamptz) AND k.reviewer <> :me
            LEFT JOIN person r ON r.id = k.reviewer
            WHERE a.id = ANY(:ids) AND a.submitted_at IS NOT NULL
            ORDER BY a.submitted_at, a.id""".formatted(ConflictOfInterest.NONE));

    /** @param whyNot why the reviewer cannot decide on it, or null */
    record Case(UUID id, long version, String whyNot) {}

    @Inject
    Statements database;

    @Inject
    ApplicationList list;

    @Inject
    InstantSource clock;

    List<Case> chosen(BulkRunRequest request, CurrentUser reviewer) {
        var ids = request.filter() == null ? request.applications() : matching(request.filter(), reviewer);
        if (ids.isEmpty()) {
            throw Problems.invalid(
                    request.filter() == null ? "/applications" : "/filter", "Choose at least one application");
        }
        var cases = database.of(SQL)
                .with("now", clock.instant())
                .with("me", reviewer.personId())
                .ids("ids", ids)
                .list(row -> new Case(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        whyNot(ApplicationStatus.valueOf(row.getString(3)), row.getBoolean(4), row.getString(5))));
        if (cases.size() < ids.size()) {
            throw Problems.invalid("/applications", "Choose applications that were sent to us");
        }
        return cases;
    }

    private List<UUID> matching(BulkFilterRequest filter, CurrentUser reviewer) {
        var query = filter.query();
        var ids = new ArrayList<UUID>();
        do {
            var page = list.page(query, reviewer);
            page.items().forEach(item -> ids.add(item.id()));
            query.cursor = page.next();
        } while (query.cursor != null && ids.size() <= MOST);
        if (ids.size() > MOST) {
            throw Problems.invalid("/filter", "These filters find more than 500 applications. Narrow them.");
        }
        return ids;
    }

    private static String whyNot(ApplicationStatus status, boolean mine, String claimedBy) {
        if (status != ApplicationStatus.SUBMITTED) {
            return "It " + status.inWords() + ".";
        }
        if (!mine) {
            return "You work for the same council as this applicant.";
        }
        return claimedBy == null ? null : claimedBy + " has this case.";
    }
}
