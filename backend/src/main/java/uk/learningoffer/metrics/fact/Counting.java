package uk.learningoffer.metrics.fact;

import java.time.LocalDate;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import uk.learningoffer.platform.clock.WorkingDays;

/** How facts are counted: the same for those that are folded in and for all of them at once. */
final class Counting {
    /** Nobody applied before. */
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    // A series is a kind of fact on its day; "/of-start" counts it on the day that it was waited for since, "/in-time"
    // as well where that was at most the days that people have to start, and "way/" on the day that the application
    // was sent. Dimensions after the first are histograms: whole hours, working days, scores.
    private static final String COUNTED = """
            days AS (
                SELECT f.*, CASE nation WHEN 'Scotland' THEN CAST(:scotland AS int[])
                    WHEN 'Northern Ireland' THEN CAST(:northernIreland AS int[]) ELSE CAST(:elsewhere AS int[]) END AS counted
                FROM chosen f
            ), counted AS (
                SELECT s.series, s.on_day, d.dimension, d.value, sum(f.quantity) AS count,
                    sum(f.quantity * coalesce(CASE f.kind WHEN 'confidence' THEN f.score - f.score_before
                        WHEN 'recommend' THEN CASE WHEN f.score >= 9 THEN 1 WHEN f.score <= 6 THEN -1 ELSE 0 END END, 0)) AS total
                FROM days f
                CROSS JOIN LATERAL (
                    SELECT f.kind, f.occurred_on
                    UNION ALL SELECT f.kind || '/of-start', f.started_on
                        WHERE f.kind IN ('activated', 'completed', 'lapsed') AND f.started_on IS NOT NULL
                    UNION ALL SELECT f.kind || '/in-time', f.started_on
                        WHERE f.kind = 'activated' AND f.occurred_on <= f.started_on + 28
                    UNION ALL SELECT 'way/' || step, f.sent_on FROM unnest(f.steps) step WHERE f.sent_on IS NOT NULL
                ) s (series, on_day)
                CROSS JOIN LATERAL (VALUES ('all', ''), ('nation', f.nation), ('region', f.region),
                    ('authority-type', f.authority_type), ('authority-size', f.authority_size),
                    ('authority', f.authority), ('platform', f.platform), ('course', f.course), ('story', f.story),
                    ('role-group', f.role_group), ('cost-class', f.cost_class), ('reason', f.reason),
                    ('hours', CAST(f.hours AS text)), ('before', CAST(f.score_before AS text)),
                    ('score', CAST(f.score AS text)),
                    ('working-days', CAST(greatest(0,
                        f.counted[f.occurred_on - CAST(:before AS date)] - f.counted[f.started_on - CAST(:before AS date)])
                        AS text))
                ) d (dimension, value)
                WHERE d.value IS NOT NULL
                GROUP BY s.series, s.on_day, d.dimension, d.value
            )
            INSERT INTO roll_up (series, grain, dimension, starts_on, value, count, total)
            SELECT series, 'D', dimension, on_day, value, count, total FROM counted WHERE count <> 0 OR total <> 0
            UNION ALL
            SELECT series, 'M', dimension, CAST(date_trunc('month', on_day) AS date), value, sum(count), sum(total)
            FROM counted GROUP BY series, dimension, CAST(date_trunc('month', on_day) AS date), value
            HAVING sum(count) <> 0 OR sum(total) <> 0
            ON CONFLICT (series, dimension, grain, starts_on, value) DO UPDATE
                SET count = roll_up.count + excluded.count, total = roll_up.total + excluded.total""";

    private Counting() {}

    /** @param chosen a WITH clause that ends with the facts to count, named {@code chosen} */
    static MutationQuery of(Session database, String chosen, LocalDate today) {
        return database.createNativeMutationQuery(chosen + ", " + COUNTED)
                .setParameter("before", FIRST.minusDays(1))
                .setParameter("scotland", WorkingDays.counted(FIRST, today, "Scotland"))
                .setParameter("northernIreland", WorkingDays.counted(FIRST, today, "Northern Ireland"))
                .setParameter("elsewhere", WorkingDays.counted(FIRST, today, null));
    }
}
