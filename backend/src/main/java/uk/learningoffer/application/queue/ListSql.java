package uk.learningoffer.application.queue;

import java.time.Instant;
import java.util.function.Consumer;
import uk.learningoffer.application.record.ApplicationScope;
import uk.learningoffer.application.record.SqlConditions;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.platform.database.Statement;

/** One page of applications as a statement; only what is asked for is in it, so that each question has its own plan. */
record ListSql(String text, Consumer<Statement> values) {
    private static final String COLUMNS = """
            SELECT a.id, a.reference, a.status, coalesce(c.title, a.named_title) AS course_title,
                coalesce(p.name, p.email) AS applicant_name, a.authority_code, l.name AS authority_name,
                l.region AS authority_region, a.created_at, a.submitted_at, a.rule_outcome, a.version, a.asked_at,
                a.decided_at, a.paused_days, a.due_on, l.nation, k.until AS claimed_until,
                (SELECT coalesce(r.name, r.email, 'A reviewer') FROM person r WHERE r.id = k.reviewer) AS claimed_by,
                a.team_id,
                (SELECT count(*) FROM application m WHERE m.team_id = a.team_id AND m.submitted_at IS NOT NULL) AS team_size,
                a.status = 'SUBMITTED' AND EXISTS (SELECT FROM decision_proposal d
                    WHERE d.application_id = a.id AND d.settled_at IS NULL) AS proposed
            FROM %s
            JOIN person p ON p.id = a.person_id
            LEFT JOIN authority l ON l.code = a.authority_code
            LEFT JOIN course c ON c.id = a.course_id
            LEFT JOIN case_claim k ON k.application_id = a.id AND k.until > CAST(:now AS timestamptz)
                AND a.status = 'SUBMITTED'
            """;

    static ListSql of(ApplicationQuery query, WordsFound words, CurrentUser caller, Instant now) {
        var order = ListOrder.of(query, caller);
        var scope = order == ListOrder.OWN ? ApplicationScope.own(caller) : ApplicationScope.of(caller);
        var base = new SqlConditions().and(scope.condition()).and(order.condition());
        scope.bind(base);
        var after = query.after(order.listName(), 2);
        if (after != null) {
            var time = after.instant(0);
            var id = after.uuid(1);
            base.and(order.afterCondition())
                    .with(statement -> statement.with("afterTime", time).with("afterId", id));
        }
        base.with(statement -> statement.with("rows", query.rows()).with("now", now));
        ListAges.narrow(query, base, now);
        if (query.claimedByMe) {
            base.and("a.id = ANY(ARRAY(SELECT m.application_id FROM case_claim m"
                            + " WHERE m.reviewer = :me AND m.until > CAST(:now AS timestamptz)))")
                    .with(statement -> statement.with("me", caller.personId()));
        }
        var filters = ListFilters.of(query, words, base);
        var streams = new QueueStreams(filters, order);
        var text = !order.isOfOthers() || !ApplicationScope.isStaff(caller) || streams.isOne()
                ? COLUMNS.formatted("application a") + "WHERE " + filters.all() + order.orderBy() + " LIMIT :rows"
                : COLUMNS.formatted("(" + streams.ids() + ") page JOIN application a ON a.id = page.id")
                        + order.orderBy();
        return new ListSql(text, base::bind);
    }
}
