package uk.learningoffer.licence.forecast;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.learningoffer.licence.forecast.PresentUse.Week;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Pools as they are now and were used lately: three statements, however many pools. */
@ApplicationScoped
class PoolsNow {
    // What is past its last day counts as free until the timed work comes; here it does not.
    private static final SqlText POOLS = SqlText.of("""
            SELECT p.id, p.name, p.waiting, CAST(p.created_at AT TIME ZONE 'Europe/London' AS date) AS opened,
                (SELECT id FROM (
                        SELECT b.id, b.created_at AS at FROM purchase b WHERE b.pool_id = p.id
                        UNION ALL
                        SELECT e.id, e.entered_at FROM stock_entry e WHERE e.pool_id = p.id AND e.kind = 'TOP_UP') bought
                    ORDER BY at DESC, id DESC LIMIT 1) AS last_bought,
                (SELECT CAST(round(CAST(b.price_paid_pence AS numeric) / b.quantity) AS integer) FROM purchase_now b
                    WHERE b.pool_id = p.id AND b.quantity > 0
                    ORDER BY b.ordered_on DESC, b.id DESC LIMIT 1) AS price,
                p.closed_at IS NULL AS open
            FROM licence_pool p WHERE p.id = ANY(:pools) ORDER BY p.id""");
    // Who waited before these days began and was served in them asked earlier.
    private static final SqlText WEEKS = SqlText.of("""
            WITH moves AS (
                SELECT a.pool_id, least(w.joined_at, a.reserved_at) AS at, 1 AS asked, 0 AS back
                FROM allocation a LEFT JOIN waiting_entry w ON w.application_id = a.application_id
                WHERE a.pool_id = ANY(:pools) AND a.reserved_at >= CAST(:start AS timestamptz)
                UNION ALL
                SELECT w.pool_id, w.joined_at, 1, 0 FROM waiting_entry w
                WHERE w.pool_id = ANY(:pools) AND w.left_at IS NULL
                UNION ALL
                SELECT a.pool_id, a.ended_at, 0, 1 FROM allocation a JOIN licence l ON l.id = a.licence_id
                WHERE a.pool_id = ANY(:pools) AND a.ended_at >= CAST(:start AS timestamptz)
                    AND a.status IN ('RETURNED', 'LAPSED', 'RECLAIMED') AND (a.activated_at IS NULL OR l.transferable)
            )
            SELECT pool_id, (:today - CAST(at AT TIME ZONE 'Europe/London' AS date)) / 7 AS week,
                sum(asked) AS asked, sum(back) AS back
            FROM moves WHERE at >= CAST(:start AS timestamptz) AND at < CAST(:end AS timestamptz)
            GROUP BY pool_id, week""");
    private static final SqlText LOTS = SqlText.of("""
            SELECT l.pool_id, l.purchase_id, l.ends_on, count(*) FILTER (WHERE l.status = 'AVAILABLE') AS free,
                count(a.id) AS not_started
            FROM licence l
            LEFT JOIN allocation a ON a.licence_id = l.id AND a.status IN ('RESERVED', 'ISSUED')
            WHERE l.pool_id = ANY(:pools) AND l.status IN ('AVAILABLE', 'HELD') AND l.ends_on >= :today
            GROUP BY l.pool_id, l.purchase_id, l.ends_on ORDER BY l.ends_on, l.purchase_id""");

    private record UsedIn(UUID pool, int week, Week moves) {}

    @Inject
    Statements statements;

    List<PoolNow> of(Collection<UUID> pools, LocalDate today) {
        var weeks = statements
                .of(WEEKS)
                .ids("pools", pools)
                .with("today", today)
                .with("start", LondonDays.startOf(today.minusDays(PresentUse.DAYS - 1L)))
                .with("end", LondonDays.endOf(today))
                .list(PoolsNow::usedIn)
                .stream()
                .collect(groupingBy(UsedIn::pool));
        var lots = statements.of(LOTS).ids("pools", pools).with("today", today).list(PoolsNow::lot).stream()
                .collect(groupingBy(Lot::pool));
        return statements.of(POOLS).ids("pools", pools).list(row -> pool(row, weeks, lots, today));
    }

    private static PoolNow pool(
            ResultSet row, Map<UUID, List<UsedIn>> weeks, Map<UUID, List<Lot>> lots, LocalDate today)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var here = lots.getOrDefault(id, List.of());
        var opened = row.getObject("opened", LocalDate.class);
        var days = (int) Math.min(PresentUse.DAYS, today.toEpochDay() - opened.toEpochDay() + 1);
        return new PoolNow(
                id,
                row.getString("name"),
                row.getBoolean("open"),
                here.stream().mapToInt(Lot::free).sum(),
                row.getInt("waiting"),
                row.getObject("last_bought", UUID.class),
                row.getObject("price", Integer.class),
                new PresentUse(Math.max(1, days), weeks(weeks.getOrDefault(id, List.of()))),
                here,
                today);
    }

    private static List<Week> weeks(List<UsedIn> moved) {
        return IntStream.range(0, PresentUse.WEEKS)
                .mapToObj(week -> moved.stream()
                        .filter(used -> used.week() == week)
                        .map(UsedIn::moves)
                        .findFirst()
                        .orElse(new Week(0, 0)))
                .toList();
    }

    private static UsedIn usedIn(ResultSet row) throws SQLException {
        return new UsedIn(
                row.getObject("pool_id", UUID.class),
                row.getInt("week"),
                new Week(row.getInt("asked"), row.getInt("back")));
    }

    private static Lot lot(ResultSet row) throws SQLException {
        return new Lot(
                row.getObject("pool_id", UUID.class),
                row.getObject("purchase_id", UUID.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("free"),
                row.getInt("not_started"));
    }
}
