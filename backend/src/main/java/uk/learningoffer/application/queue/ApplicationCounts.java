package uk.learningoffer.application.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.learningoffer.application.eligibility.EligibilityOutcome;
import uk.learningoffer.application.queue.CountsResponse.Capped;
import uk.learningoffer.application.queue.CountsResponse.OutcomeCount;
import uk.learningoffer.application.queue.CountsResponse.StatusCount;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.record.SqlConditions;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statement;
import uk.learningoffer.platform.database.Statements;

/** How many applications stand where. Counting stops at a thousand: beyond that nobody needs the number, and it is slow. */
@ApplicationScoped
public class ApplicationCounts {
    static final int CAP = 1000;
    private static final String LATE = "late";

    private static final String OLDEST =
            "SELECT a.submitted_at FROM application a WHERE a.status = 'SUBMITTED'%s ORDER BY a.submitted_at, a.id LIMIT 1";

    // One for each side of a period that has a day.
    private final Map<String, SqlText> shapes = new ConcurrentHashMap<>();

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    /** @param sent only of what was sent on these days */
    public CountsResponse count(SentDays sent) {
        var now = clock.instant();
        var conditions = new SqlConditions();
        sent.narrow(conditions);
        var period = conditions.text().isEmpty() ? "" : " AND " + conditions.text();
        var statement =
                statement(counts(period), conditions).with("most", CAP + 1).with("today", LondonDays.of(now));
        var found = statement.list(row -> Map.entry(row.getString(1), row.getInt(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> capped(each.getValue())));
        return new CountsResponse(
                Arrays.stream(ApplicationStatus.values())
                        .filter(status -> found.containsKey(status.name()))
                        .map(status -> status(status, found.get(status.name())))
                        .toList(),
                Arrays.stream(EligibilityOutcome.values())
                        .map(outcome -> outcome(outcome, found.get(outcome.name())))
                        .toList(),
                found.get(LATE),
                oldestWaitingDays(statement(OLDEST.formatted(period), conditions), LondonDays.of(now)));
    }

    private Statement statement(String sql, SqlConditions conditions) {
        var statement = database.of(shapes.computeIfAbsent(sql, SqlText::of));
        conditions.bind(statement);
        return statement;
    }

    private static String counts(String period) {
        return Stream.of(
                        Arrays.stream(ApplicationStatus.values())
                                .filter(status -> status != ApplicationStatus.DRAFT)
                                .map(status -> count(
                                        status.name(),
                                        "a.status = '" + status + "' AND a.submitted_at IS NOT NULL" + period)),
                        Arrays.stream(EligibilityOutcome.values())
                                .map(outcome -> count(
                                        outcome.name(),
                                        "a.status = 'SUBMITTED' AND a.submitted_at IS NOT NULL AND a.rule_outcome = '"
                                                + outcome + "'" + period)),
                        Stream.of(count(LATE, "a.status = 'SUBMITTED' AND a.due_on < :today" + period)))
                .flatMap(each -> each)
                .collect(Collectors.joining(" UNION ALL "));
    }

    private static String count(String name, String condition) {
        return "SELECT '" + name + "' AS name, (SELECT CAST(count(*) AS integer) FROM (SELECT FROM application a WHERE "
                + condition + " LIMIT :most) few) AS found";
    }

    private static Capped capped(int found) {
        return new Capped(Math.min(found, CAP), found > CAP);
    }

    private static StatusCount status(ApplicationStatus status, Capped found) {
        return new StatusCount(status, found.count(), found.capped());
    }

    private static OutcomeCount outcome(EligibilityOutcome outcome, Capped found) {
        return new OutcomeCount(outcome, found.count(), found.capped());
    }

    private static Integer oldestWaitingDays(Statement oldest, LocalDate today) {
        return oldest.first(row -> Instants.of(row, 1))
                .map((Instant sent) -> (int) ChronoUnit.DAYS.between(LondonDays.of(sent), today))
                .orElse(null);
    }
}
