package uk.learningoffer.licence.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** For how long each open pool lasts, as its page says. */
@ApplicationScoped
public class PoolsRunOut {
    private static final SqlText OPEN = SqlText.of("SELECT id FROM licence_pool WHERE closed_at IS NULL ORDER BY id");

    /** @param days until its last free licence is given; null where there is no telling */
    public record Lasting(UUID pool, String name, Integer days) {}

    @Inject
    Statements statements;

    @Inject
    PoolsNow pools;

    @Inject
    InstantSource clock;

    public List<Lasting> open() {
        var today = LondonDays.of(clock.instant());
        var open = statements.of(OPEN).list(row -> row.getObject("id", UUID.class));
        return pools.of(open, today).stream()
                .map(pool -> new Lasting(pool.id(), pool.name(), days(pool.runOut(), today)))
                .toList();
    }

    private static Integer days(RunOut runOut, LocalDate today) {
        if (runOut.why() == RunOut.Reason.ALL_GIVEN) {
            return 0;
        }
        return runOut.on() == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(today, runOut.on()));
    }
}
