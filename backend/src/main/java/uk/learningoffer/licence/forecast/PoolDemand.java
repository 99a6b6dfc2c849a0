package uk.learningoffer.licence.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import uk.learningoffer.licence.stock.PlatformHosts;
import uk.learningoffer.licence.stock.PoolChoice;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Who may ask a pool for a licence soon: the applications that wait for a decision. */
@ApplicationScoped
class PoolDemand {
    private static final SqlText DEMAND =
            SqlText.of("""
            WITH wanted AS (
                SELECT a.course_id, coalesce(c.platform, h.platform) AS platform, count(*) AS people
                FROM application a
                LEFT JOIN course c ON c.id = a.course_id
                LEFT JOIN unnest(CAST(:hosts AS text[]), CAST(:platforms AS text[])) h (host, platform)
                    ON lower(substring(a.named_url FROM '^[a-z]+://([^/:]+)')) IN (h.host, 'www.' || h.host)
                WHERE a.status IN ('SUBMITTED', 'INFORMATION_REQUESTED')
                GROUP BY a.course_id, coalesce(c.platform, h.platform)
            ), decided AS (
                SELECT count(*) AS decisions, count(*) FILTER (WHERE d.outcome = 'APPROVED') AS approved,
                    percentile_disc(0.5) WITHIN GROUP (ORDER BY CAST(d.decided_at AT TIME ZONE 'Europe/London' AS date)
                        - CAST(a.submitted_at AT TIME ZONE 'Europe/London' AS date)) AS days
                FROM decision d JOIN application a ON a.id = d.application_id
                WHERE d.decided_at >= CAST(:start AS timestamptz)
            )
            SELECT (SELECT waiting FROM licence_pool WHERE id = :pool) AS waiting, decisions, approved, days,
                (SELECT coalesce(sum(w.people), 0) FROM wanted w WHERE :pool = (
                    SELECT p.id FROM licence_pool p
                    WHERE p.closed_at IS NULL AND %s
                    ORDER BY %s LIMIT 1)) AS in_queue
            FROM decided""".formatted(PoolChoice.serves("w.course_id", "w.platform"), PoolChoice.BEST_FIRST));

    @Inject
    Statements statements;

    Demand of(UUID pool, LocalDate today) {
        return statements
                .of(DEMAND)
                .with("pool", pool)
                .with("start", LondonDays.startOf(today.minusDays(PresentUse.DAYS - 1L)))
                .with("hosts", PlatformHosts.platforms().keySet())
                .with("platforms", PlatformHosts.platforms().values())
                .one(row -> new Demand(
                        row.getInt("waiting"),
                        row.getInt("in_queue"),
                        Observed.of(row.getLong("approved"), row.getLong("decisions")),
                        row.getObject("days", Integer.class)));
    }
}
