package uk.learningoffer.metrics.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;
import uk.learningoffer.metrics.measure.MetricsResponse.FunnelStep;
import uk.learningoffer.metrics.measure.MetricsResponse.MonthRow;
import uk.learningoffer.metrics.measure.MetricsResponse.Utilisation;

/** How applications become licences, and licences become use. */
@ApplicationScoped
class FlowFigures {
    /** What became of licences issued, and of licences activated, in a period. */
    record Rates(long issued, long issuedThenActivated, long activated, long activatedThenCompleted) {}

    @Inject
    Session database;

    List<FunnelStep> funnel(Period period) {
        var row = database.createNativeQuery("""
                        SELECT count(*), count(d.id), count(*) FILTER (WHERE d.outcome = 'APPROVED'),
                            count(*) FILTER (WHERE l.issued), count(*) FILTER (WHERE l.activated),
                            count(*) FILTER (WHERE l.completed), count(*) FILTER (WHERE l.helped)
                        FROM application a
                        LEFT JOIN decision d ON d.application_id = a.id
                        LEFT JOIN (
                            SELECT x.application_id, bool_or(x.issued_at IS NOT NULL) AS issued,
                                bool_or(x.activated_at IS NOT NULL) AS activated,
                                bool_or(x.completed_at IS NOT NULL) AS completed,
                                bool_or(x.completed_at IS NOT NULL AND f.id IS NOT NULL) AS helped
                            FROM allocation x
                            LEFT JOIN feedback f ON f.allocation_id = x.id AND f.kind = 'AFTER_COMPLETION'
                                AND f.helped IN ('yes', 'partly')
                            GROUP BY x.application_id
                        ) l ON l.application_id = a.id
                        WHERE a.submitted_at >= :start AND a.submitted_at < :end""", Object[].class)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getSingleResult();
        return List.of(
                step("applied", "Applied", row[0]),
                step("decided", "Decided", row[1]),
                step("approved", "Approved", row[2]),
                step("issued", "Licence issued", row[3]),
                step("activated", "Activated", row[4]),
                step("completed", "Completed", row[5]),
                step("helped", "Said it helped", row[6]));
    }

    private static FunnelStep step(String step, String label, Object count) {
        return new FunnelStep(step, label, (Long) count, false);
    }

    List<MonthRow> byMonth(Period period) {
        return database.createNativeQuery("""
                        WITH applied AS (
                            SELECT date_trunc('month', submitted_at AT TIME ZONE 'Europe/London') AS month, count(*) AS n
                            FROM application WHERE submitted_at >= :start AND submitted_at < :end GROUP BY 1
                        ), activated AS (
                            SELECT date_trunc('month', activated_at AT TIME ZONE 'Europe/London') AS month, count(*) AS n
                            FROM allocation WHERE activated_at >= :start AND activated_at < :end GROUP BY 1
                        )
                        SELECT to_char(m, 'YYYY-MM'), coalesce(applied.n, 0), coalesce(activated.n, 0)
                        FROM generate_series(date_trunc('month', CAST(:from AS timestamp)), CAST(:to AS timestamp),
                            interval '1 month') m
                        LEFT JOIN applied ON applied.month = m
                        LEFT JOIN activated ON activated.month = m
                        ORDER BY m""", Object[].class)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultStream()
                .map(row -> new MonthRow((String) row[0], (Long) row[1], (Long) row[2], false))
                .toList();
    }

    Utilisation utilisation() {
        var row = database.createNativeQuery("""
                        SELECT coalesce(sum(purchased), 0), coalesce(sum(available), 0), coalesce(sum(held), 0),
                            coalesce(sum(spent), 0), coalesce(sum(expired), 0)
                        FROM licence_pool""", Object[].class).getSingleResult();
        return new Utilisation((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4]);
    }

    Rates rates(Period period) {
        var row = database.createNativeQuery("""
                        SELECT count(*) FILTER (WHERE issued), count(*) FILTER (WHERE issued AND activated_at IS NOT NULL),
                            count(*) FILTER (WHERE activated),
                            count(*) FILTER (WHERE activated AND completed_at IS NOT NULL)
                        FROM (
                            SELECT issued_at >= :start AND issued_at < :end AS issued,
                                activated_at >= :start AND activated_at < :end AS activated, activated_at, completed_at
                            FROM allocation
                        ) a""", Object[].class)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getSingleResult();
        return new Rates((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3]);
    }
}
