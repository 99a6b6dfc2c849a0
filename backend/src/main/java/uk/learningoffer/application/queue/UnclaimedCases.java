package uk.learningoffer.application.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.application.decision.ConflictOfInterest;
import uk.learningoffer.application.manager.ManagerApprovalTable;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.record.SqlConditions;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** What waits for a reviewer and nobody has. */
@ApplicationScoped
public class UnclaimedCases {
    @Inject
    Statements database;

    /**
     * The one that waits longest, locked to the end of the transaction. Several who ask at once look past what the
     * others are being given, so nobody waits for anybody.
     */
    public Optional<UUID> oldest(ApplicationQuery query, CurrentUser reviewer, Instant now) {
        query.statuses = List.of(ApplicationStatus.SUBMITTED);
        var conditions = new SqlConditions()
                .and(ConflictOfInterest.NONE)
                .and("NOT EXISTS (SELECT FROM case_claim k WHERE k.application_id = a.id"
                        + " AND k.until > CAST(:now AS timestamptz))")
                .and("NOT EXISTS (SELECT FROM decision_proposal d WHERE d.application_id = a.id"
                        + " AND d.settled_at IS NULL AND d.proposed_by = :me)")
                .and(ManagerApprovalTable.SETTLED)
                .with(statement -> statement
                        .with("me", reviewer.personId())
                        .with("now", now)
                        .with("today", LondonDays.of(now)));
        ListAges.narrow(query, conditions, now);
        var filters = ListFilters.of(query, WordsFound.unsearched(query.q), conditions);
        var statement =
                database.of(SqlText.of("SELECT a.id FROM application a JOIN person p ON p.id = a.person_id WHERE "
                        + filters.all() + " ORDER BY a.submitted_at, a.id LIMIT 1 FOR UPDATE OF a SKIP LOCKED"));
        conditions.bind(statement);
        return statement.first(row -> row.getObject(1, UUID.class));
    }
}
