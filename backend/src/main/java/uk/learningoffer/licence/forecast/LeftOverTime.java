package uk.learningoffer.licence.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** How many licences a pool had left, week by week: what it has now, less everything that came and went since. */
@ApplicationScoped
class LeftOverTime {
    private static final int WEEKS = 26;

    // One that ends leaves only where it was free on its last day: others left when they were given.
    private static final SqlText MOVES = SqlText.of("""
            SELECT (:today - CAST(at AT TIME ZONE 'Europe/London' AS date)) / 7 AS week, sum(more) AS more
            FROM (
                SELECT created_at AS at, quantity AS more FROM purchase WHERE pool_id = :pool
                UNION ALL
                SELECT entered_at, quantity FROM stock_entry WHERE pool_id = :pool
                UNION ALL
                SELECT a.reserved_at, -1 FROM allocation a
                WHERE a.pool_id = :pool AND a.reserved_at >= CAST(:start AS timestamptz)
                UNION ALL
                SELECT a.ended_at, 1 FROM allocation a JOIN licence l ON l.id = a.licence_id
                WHERE a.pool_id = :pool AND a.ended_at >= CAST(:start AS timestamptz)
                    AND a.status IN ('RETURNED', 'LAPSED', 'RECLAIMED') AND (a.activated_at IS NULL OR l.transferable)
                UNION ALL
                SELECT CAST(l.ends_on + 1 AS timestamp) AT TIME ZONE 'Europe/London', -1 FROM licence l
                WHERE l.pool_id = :pool AND l.ends_on < :today AND l.status IN ('AVAILABLE', 'EXPIRED') AND NOT EXISTS (
                    SELECT FROM allocation a WHERE a.licence_id = l.id
                        AND (a.status = 'EXPIRED' OR a.activated_at IS NOT NULL AND NOT l.transferable))
            ) moved
            WHERE at >= CAST(:start AS timestamptz) AND at < CAST(:end AS timestamptz)
            GROUP BY week""");

    @Schema(name = "LicencesLeft")
    record Left(
            @Schema(description = "At the end of this day, in London.")
            LocalDate on,

            int left) {}

    @Inject
    Statements statements;

    /** The last half year, oldest first, today last. @param free now */
    List<Left> of(UUID pool, int free, LocalDate today) {
        var moves = new HashMap<Integer, Integer>();
        statements
                .of(MOVES)
                .with("pool", pool)
                .with("today", today)
                .with("start", LondonDays.startOf(today.minusDays(WEEKS * 7L - 1)))
                .with("end", LondonDays.endOf(today))
                .list(row -> moves.put(row.getInt("week"), row.getInt("more")));
        var weeks = new ArrayList<Left>();
        var left = free;
        for (var week = 0; week <= WEEKS; week++) {
            weeks.add(0, new Left(today.minusDays(week * 7L), left));
            left -= moves.getOrDefault(week, 0);
        }
        return weeks;
    }
}
