package uk.learningoffer.application.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.application.eligibility.EligibilityFacts;
import uk.learningoffer.application.eligibility.EligibilityOutcome;
import uk.learningoffer.application.eligibility.EligibilityRules;
import uk.learningoffer.application.eligibility.FactsAsJson;
import uk.learningoffer.application.eligibility.Limits;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** What proposed settings would have said to last month's applications. */
@ApplicationScoped
class SettingsPreview {
    private static final int MOST = 5_000;
    private static final int DAYS = 30;
    private static final SqlText LAST_MONTH = SqlText.of("""
            SELECT CAST(facts AS text) FROM application
            WHERE submitted_at >= CAST(:since AS timestamptz) AND facts IS NOT NULL
            ORDER BY submitted_at DESC LIMIT :most""");

    @Inject
    Statements statements;

    @Inject
    InstantSource clock;

    @Schema(name = "SettingsPreview")
    record Result(
            @Schema(
                    description =
                            "Applications of the last 30 days that were looked at again, the newest 5,000 at most.")
            int applications,

            @Schema(description = "Of these, how many would have got another outcome.")
            long changed,

            List<Change> changes,

            @Schema(description = "How many managers would have been asked.")
            long managersAsked) {}

    @Schema(name = "OutcomeChange")
    record Change(EligibilityOutcome from, EligibilityOutcome to, long applications) {}

    private record Pair(EligibilityOutcome from, EligibilityOutcome to) {}

    @Transactional
    Result of(SettingsRequest request) {
        var proposed = request.as(0).limits();
        var since = LondonDays.startOf(LondonDays.of(clock.instant()).minusDays(DAYS));
        var pairs = statements
                .of(LAST_MONTH)
                .with("since", since)
                .with("most", MOST)
                .list(row -> pair(FactsAsJson.read(row.getString(1)), proposed));
        var counted = pairs.stream().collect(Collectors.groupingBy(pair -> pair, Collectors.counting()));
        return new Result(
                pairs.size(),
                pairs.stream().filter(pair -> pair.from() != pair.to()).count(),
                changes(counted),
                request.managerApproval()
                        ? pairs.stream()
                                .filter(pair -> pair.to() != EligibilityOutcome.NOT_ELIGIBLE)
                                .count()
                        : 0);
    }

    private static Pair pair(EligibilityFacts facts, Limits proposed) {
        return new Pair(
                EligibilityRules.check(facts).outcome(),
                EligibilityRules.check(facts.under(proposed)).outcome());
    }

    private static List<Change> changes(Map<Pair, Long> counted) {
        return counted.entrySet().stream()
                .filter(entry -> entry.getKey().from() != entry.getKey().to())
                .map(entry -> new Change(entry.getKey().from(), entry.getKey().to(), entry.getValue()))
                .sorted(Comparator.comparing(Change::from).thenComparing(Change::to))
                .toList();
    }
}
