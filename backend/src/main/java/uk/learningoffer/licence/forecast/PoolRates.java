package uk.learningoffer.licence.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** What became of the licences that a pool gave in the last year. */
@ApplicationScoped
class PoolRates {
    // A course that began later than this may yet be finished.
    private static final int DAYS_TO_COMPLETE = 56;

    private static final SqlText RATES = SqlText.of("""
            WITH given AS (
                SELECT a.status = 'LAPSED' AS lapsed, a.activated_at IS NOT NULL AS activated,
                    a.completed_at IS NOT NULL AS completed, f.id IS NOT NULL AS helped,
                    a.status IN ('RETURNED', 'RECLAIMED') AND (a.activated_at IS NULL OR l.transferable) AS back,
                    a.activate_by < :today AS over, a.activated_at < CAST(:begun AS timestamptz) AS begun,
                    CAST(a.ended_at AT TIME ZONE 'Europe/London' AS date)
                        - CAST(a.reserved_at AT TIME ZONE 'Europe/London' AS date) AS days
                FROM allocation a
                JOIN licence l ON l.id = a.licence_id
                LEFT JOIN feedback f ON f.allocation_id = a.id AND f.kind = 'AFTER_COMPLETION'
                    AND f.helped IN ('yes', 'partly')
                WHERE a.pool_id = :pool AND a.reserved_at >= CAST(:start AS timestamptz)
            )
            SELECT count(*) FILTER (WHERE over AND (lapsed OR back OR activated)) AS settled,
                count(*) FILTER (WHERE over AND activated) AS activated,
                count(*) FILTER (WHERE over AND lapsed) AS lapsed, count(*) FILTER (WHERE over AND back) AS back,
                CAST(avg(days) FILTER (WHERE over AND back) AS double precision) AS back_days,
                count(*) FILTER (WHERE begun) AS begun, count(*) FILTER (WHERE begun AND completed) AS completed,
                count(*) FILTER (WHERE completed) AS all_completed, count(*) FILTER (WHERE completed AND helped) AS helped
            FROM given""");

    @Schema(name = "LicenceRates", description = "Of the licences that the pool gave in the last year.")
    record Rates(
            @Schema(description = "Activated, of those whose time to activate is over and of which it is known.")
            Observed activated,

            @Schema(description = "Not activated in time, of the same.")
            Observed lapsed,

            @Schema(description = "Given back or taken back so that another person could have it, of the same.")
            Observed cameBack,

            @Schema(nullable = true, description = "Days until one came back, on average.")
            Double daysUntilBack,

            @Schema(description = "Completed, of those activated at least 56 days ago.")
            Observed completed,

            @Schema(description = "Said it helped or partly helped, of those who completed.")
            Observed helped) {}

    @Inject
    Statements statements;

    Rates of(UUID pool, LocalDate today) {
        return statements
                .of(RATES)
                .with("pool", pool)
                .with("today", today)
                .with("start", LondonDays.startOf(today.minusYears(1)))
                .with("begun", LondonDays.startOf(today.minusDays(DAYS_TO_COMPLETE)))
                .one(row -> {
                    var settled = row.getLong("settled");
                    return new Rates(
                            Observed.of(row.getLong("activated"), settled),
                            Observed.of(row.getLong("lapsed"), settled),
                            Observed.of(row.getLong("back"), settled),
                            row.getObject("back_days", Double.class),
                            Observed.of(row.getLong("completed"), row.getLong("begun")),
                            Observed.of(row.getLong("helped"), row.getLong("all_completed")));
                });
    }
}
