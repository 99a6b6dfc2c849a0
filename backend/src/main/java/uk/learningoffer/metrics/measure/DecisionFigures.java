package uk.learningoffer.metrics.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import uk.learningoffer.metrics.measure.MetricsResponse.Count;
import uk.learningoffer.metrics.measure.MetricsResponse.TimeToDecision;
import uk.learningoffer.platform.clock.WorkingDays;

/** How long decisions took, and how many said yes. */
@ApplicationScoped
class DecisionFigures {
    /** Nobody applied before. */
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    record Decided(TimeToDecision time, long approved) {}

    @Inject
    Session database;

    Decided of(Period period) {
        // A decision that was reopened was made all the same; one that was taken back never was.
        // Working days up to a day, by nation: the difference of two such counts is the working days between.
        var row = database.createNativeQuery("""
                        WITH days AS (
                            SELECT d.outcome, extract(epoch FROM d.decided_at - a.submitted_at) / 3600.0 AS hours,
                                CAST(d.decided_at AT TIME ZONE 'Europe/London' AS date) - CAST(:before AS date) AS decided,
                                CAST(a.submitted_at AT TIME ZONE 'Europe/London' AS date) - CAST(:before AS date) AS sent,
                                CASE n.nation WHEN 'Scotland' THEN CAST(:scotland AS int[])
                                    WHEN 'Northern Ireland' THEN CAST(:northernIreland AS int[])
                                    ELSE CAST(:elsewhere AS int[]) END AS counted
                            FROM (
                                SELECT application_id, outcome, decided_at FROM decision
                                UNION ALL
                                SELECT application_id, outcome, decided_at FROM past_decision WHERE ended_as = 'REOPENED'
                            ) d JOIN application a ON a.id = d.application_id
                                LEFT JOIN authority n ON n.code = a.authority_code
                            WHERE d.decided_at >= :start AND d.decided_at < :end
                        ), taken AS (
                            SELECT outcome, CAST(hours AS double precision) AS hours,
                                counted[decided] - counted[sent] AS days
                            FROM days
                        )
                        SELECT count(*), count(*) FILTER (WHERE outcome = 'APPROVED'),
                            percentile_cont(0.5) WITHIN GROUP (ORDER BY hours),
                            percentile_cont(0.9) WITHIN GROUP (ORDER BY hours),
                            percentile_disc(0.5) WITHIN GROUP (ORDER BY days),
                            percentile_disc(0.9) WITHIN GROUP (ORDER BY days),
                            count(*) FILTER (WHERE days = 0), count(*) FILTER (WHERE days = 1),
                            count(*) FILTER (WHERE days = 2), count(*) FILTER (WHERE days BETWEEN 3 AND 5),
                            count(*) FILTER (WHERE days BETWEEN 6 AND 10), count(*) FILTER (WHERE days > 10)
                        FROM taken""", Object[].class)
                .setParameter("before", FIRST.minusDays(1))
                .setParameter("scotland", counted(period, "Scotland"))
                .setParameter("northernIreland", counted(period, "Northern Ireland"))
                .setParameter("elsewhere", counted(period, null))
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getSingleResult();
        var time = new TimeToDecision(
                (Long) row[0], (Double) row[2], (Double) row[3], (Integer) row[4], (Integer) row[5], distribution(row));
        return new Decided(time, (Long) row[1]);
    }

    private static Integer[] counted(Period period, String nation) {
        return WorkingDays.counted(FIRST, period.to(), nation);
    }

    private static List<Count> distribution(Object[] row) {
        return List.of(
                new Count("0", "Same day", (Long) row[6], false),
                new Count("1", "1 working day", (Long) row[7], false),
                new Count("2", "2 working days", (Long) row[8], false),
                new Count("3-5", "3 to 5 working days", (Long) row[9], false),
                new Count("6-10", "6 to 10 working days", (Long) row[10], false),
                new Count("11+", "More than 10 working days", (Long) row[11], false));
    }
}
