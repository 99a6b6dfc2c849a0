package uk.learningoffer.application.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import uk.learningoffer.application.record.ApplicationConfig;
import uk.learningoffer.platform.clock.WorkingDays;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** How many working days decisions took lately: the median of the last 90 days, or of the newest thousand in them. */
@ApplicationScoped
class TypicalWait {
    /** From fewer than these nothing can be said of the next. */
    static final int ENOUGH = 5;

    private static final Duration LATELY = Duration.ofDays(90);
    private static final SqlText DECIDED = SqlText.of("""
            SELECT a.submitted_at, a.decided_at, a.paused_days, l.nation
            FROM application a LEFT JOIN authority l ON l.code = a.authority_code
            WHERE a.decided_at > CAST(:since AS timestamptz) AND a.submitted_at IS NOT NULL
            ORDER BY a.decided_at DESC LIMIT 1000""");

    private record Known(OptionalInt days, Instant at) {}

    @Inject
    Statements database;

    @Inject
    ApplicationConfig config;

    @Inject
    InstantSource clock;

    private volatile Known known = new Known(OptionalInt.empty(), Instant.EPOCH);

    /** Empty where there were too few to say. */
    OptionalInt workingDays() {
        var now = clock.instant();
        var age = Duration.between(known.at(), now).abs();
        if (age.compareTo(config.typicalWaitAge()) >= 0) {
            known = new Known(median(waits(now)), now);
        }
        return known.days();
    }

    static OptionalInt median(List<Integer> waits) {
        if (waits.size() < ENOUGH) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(waits.stream().sorted().toList().get(waits.size() / 2));
    }

    private List<Integer> waits(Instant now) {
        return database.of(DECIDED).with("since", now.minus(LATELY)).list(row -> {
            var submitted = Instants.of(row, 1);
            var decided = Instants.of(row, 2);
            return Math.max(0, WorkingDays.between(submitted, decided, row.getString(4)) - row.getInt(3));
        });
    }
}
