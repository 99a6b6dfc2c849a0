package uk.learningoffer.application.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.learningoffer.application.eligibility.EligibilityOutcome;
import uk.learningoffer.application.queue.CountsResponse.Capped;
import uk.learningoffer.application.queue.CountsResponse.OutcomeCount;
import uk.learningoffer.application.queue.CountsResponse.StatusCount;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** How many applications stand where. Counting stops at a thousand: beyond that nobody needs the number, and it is slow. */
@ApplicationScoped
public class ApplicationCounts {
    static final int CAP = 1000;
    private static final String LATE = "late";

    private static final SqlText SQL = SqlText.of(Stream.of(
                    Arrays.stream(ApplicationStatus.values())
                            .filter(status -> status != ApplicationStatus.DRAFT)
                            .map(status ->
                                    count(status.name(), "status = '" + status + "' AND submitted_at IS NOT NULL")),
                    Arrays.stream(EligibilityOutcome.values())
                            .map(outcome -> count(
                                    outcome.name(),
                                    "status = 'SUBMITTED' AND submitted_at IS NOT NULL AND rule_outcome = '" + outcome
                                            + "'")),
                    Stream.of(count(LATE, "status = 'SUBMITTED' AND due_on < :today")))
            .flatMap(each -> each)
            .collect(Collectors.joining(" UNION ALL ")));

    private static final SqlText OLDEST = SqlText.of(
            "SELECT submitted_at FROM application WHERE status = 'SUBMITTED' ORDER BY submitted_at, id LIMIT 1");

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    private static String count(String name, String condition) {
        return "SELECT '" + name + "' AS name, (SELECT CAST(count(*) AS integer) FROM (SELECT FROM application WHERE "
                + condition + " LIMIT :most) few) AS found";
    }

    public CountsResponse count() {
        var now = clock.instant();
        var found = database
                .of(SQL)
                .with("most", CAP + 1)
                .with("today", LondonDays.of(now))
                .list(row -> Map.entry(row.getString(1), row.getInt(2)))
                .stream()
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
                oldestWaitingDays(LondonDays.of(now)));
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

    private Integer oldestWaitingDays(LocalDate today) {
        return database.of(OLDEST)
                .first(row -> Instants.of(row, 1))
                .map((Instant oldest) -> (int) ChronoUnit.DAYS.between(LondonDays.of(oldest), today))
                .orElse(null);
    }
}
