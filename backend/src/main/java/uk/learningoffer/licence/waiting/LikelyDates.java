package uk.learningoffer.licence.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Reckons from what came back in the last twelve months: returned, lapsed or reclaimed, and free for another person. */
@ApplicationScoped
public class LikelyDates {
    // An offer that was not taken hands on a licence that was counted when it came back.
    private static final SqlText CAME_BACK = SqlText.of("""
            SELECT count(*) FILTER (WHERE x.issued_at IS NOT NULL AND (x.activated_at IS NULL OR l.transferable)
                    AND CAST(x.ended_at AT TIME ZONE 'Europe/London' AS date) <= l.ends_on),
                (SELECT min(reserved_at) FROM allocation WHERE pool_id = :pool)
            FROM allocation x JOIN licence l ON l.id = x.licence_id
            WHERE x.pool_id = :pool AND x.status IN ('RETURNED', 'LAPSED', 'RECLAIMED')
                AND x.ended_at > CAST(:since AS timestamptz)""");

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    Turnover of(UUID pool) {
        var today = LondonDays.of(clock.instant());
        var yearAgo = today.minusYears(1);
        return database.of(CAME_BACK)
                .with("pool", pool)
                .with("since", LondonDays.startOf(yearAgo))
                .one(row -> {
                    var first = Instants.of(row, 2);
                    var from = first == null ? today : later(LondonDays.of(first), yearAgo);
                    return new Turnover(row.getInt(1), (int) (today.toEpochDay() - from.toEpochDay()), today);
                });
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
