package uk.learningoffer.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.learningoffer.identity.CurrentUser;

/** One page of applications as a statement; only what is asked for is in it, so that each question has its own plan. */
record ListSql(String text, Map<String, Object> parameters) {
    private static final String SELECT = """
            SELECT a.id, a.reference, a.status, coalesce(c.title, a.named_title) AS course_title,
                coalesce(p.name, p.email) AS applicant_name, a.authority_code, l.name AS authority_name,
                l.region AS authority_region, a.created_at, a.submitted_at, a.rule_outcome, a.version, a.asked_at,
                a.decided_at, a.paused_days, a.due_on, l.nation, k.until AS claimed_until,
                (SELECT coalesce(r.name, r.email, 'A reviewer') FROM person r WHERE r.id = k.reviewer) AS claimed_by
            FROM application a
            JOIN person p ON p.id = a.person_id
            LEFT JOIN authority l ON l.code = a.authority_code
            LEFT JOIN course c ON c.id = a.course_id
            LEFT JOIN case_claim k ON k.application_id = a.id AND k.until > :now AND a.status = 'SUBMITTED'
            WHERE\s""";

    static ListSql of(ApplicationQuery query, ListOrder order, CurrentUser caller, Instant now) {
        var scope = order == ListOrder.OWN ? ApplicationScope.own(caller) : ApplicationScope.of(caller);
        var conditions = new ArrayList<>(List.of(scope.condition(), order.condition()));
        var parameters = new HashMap<>(scope.parameters());
        filter(query, conditions, parameters);
        var after = query.after(order.listName(), 2);
        if (after != null) {
            conditions.add(order.afterCondition());
            parameters.put("afterTime", after.instant(0));
            parameters.put("afterId", after.uuid(1));
        }
        parameters.put("now", now);
        parameters.put("rows", query.rows());
        return new ListSql(SELECT + String.join(" AND ", conditions) + order.orderBy() + " LIMIT :rows", parameters);
    }

    static void filter(ApplicationQuery query, List<String> conditions, Map<String, Object> parameters) {
        if (!query.statuses.isEmpty()) {
            // Literals, not parameters: a partial index serves only a condition that is known when the plan is made.
            conditions.add(query.statuses.stream()
                    .map(status -> "'" + status.name() + "'")
                    .collect(Collectors.joining(", ", "a.status IN (", ")")));
        }
        in("a.authority_code", "authorities", query.authorities, conditions, parameters);
        in("l.region", "regions", query.regions, conditions, parameters);
        in("c.slug", "courses", query.courses, conditions, parameters);
        in(
                "a.rule_outcome",
                "outcomes",
                query.ruleOutcomes.stream().map(Enum::name).toList(),
                conditions,
                parameters);
        if (query.q != null && !query.q.isBlank()) {
            conditions.add("(lower(a.reference) LIKE :words ESCAPE '!' OR lower(p.name) LIKE :words ESCAPE '!'"
                    + " OR p.email LIKE :words ESCAPE '!' OR lower(c.title) LIKE :words ESCAPE '!'"
                    + " OR lower(a.named_title) LIKE :words ESCAPE '!')");
            parameters.put("words", "%" + query.q.strip().toLowerCase(Locale.UK).replaceAll("([!%_])", "!$1") + "%");
        }
    }

    private static void in(
            String column, String name, List<String> values, List<String> conditions, Map<String, Object> parameters) {
        if (!values.isEmpty()) {
            conditions.add(column + " IN (:" + name + ")");
            parameters.put(name, values);
        }
    }
}
