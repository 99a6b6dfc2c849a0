package uk.learningoffer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.identity.CurrentUser;

/** What waits for a reviewer and nobody has. */
@ApplicationScoped
class UnclaimedCases {
    @Inject
    Session database;

    /**
     * The one that waits longest, locked to the end of the transaction. Several who ask at once look past what the
     * others are being given, so nobody waits for anybody.
     */
    Optional<UUID> oldest(ApplicationQuery query, CurrentUser reviewer, Instant now) {
        var conditions = new ArrayList<>(List.of(
                ConflictOfInterest.NONE,
                "NOT EXISTS (SELECT FROM case_claim k WHERE k.application_id = a.id AND k.until > :now)"));
        var parameters = new HashMap<String, Object>(Map.of("me", reviewer.personId(), "now", now));
        query.statuses = List.of(ApplicationStatus.SUBMITTED);
        ListSql.filter(query, conditions, parameters);
        var statement = database.createNativeQuery("""
                SELECT a.id FROM application a
                JOIN person p ON p.id = a.person_id
                LEFT JOIN authority l ON l.code = a.authority_code
                LEFT JOIN course c ON c.id = a.course_id
                WHERE %s
                ORDER BY a.submitted_at, a.id LIMIT 1 FOR UPDATE OF a SKIP LOCKED""".formatted(String.join(" AND ", conditions)), UUID.class);
        parameters.forEach(statement::setParameter);
        return statement.uniqueResultOptional();
    }
}
