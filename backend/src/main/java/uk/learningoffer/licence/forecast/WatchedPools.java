package uk.learningoffer.licence.forecast;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.licence.forecast.Alert.Term;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Which pools have still to be looked at today, and what alerts need to know of them beside their use. */
@ApplicationScoped
class WatchedPools {
    static final String DUE = """
            SELECT 'pool ' || p.id AS record,
                CAST(coalesce(nullif(w.looked_on, date '-infinity') + 1, :today) AS timestamp) AT TIME ZONE 'Europe/London' AS due_since
            FROM licence_pool p LEFT JOIN stock_watch w ON w.pool_id = p.id
            WHERE w.looked_on IS NULL OR w.looked_on < :today""";

    private static final SqlText WATCH = SqlText.of("""
            INSERT INTO stock_watch (pool_id, looked_on)
            SELECT p.id, date '-infinity' FROM licence_pool p
            WHERE NOT EXISTS (SELECT FROM stock_watch w WHERE w.pool_id = p.id) ORDER BY p.id
            ON CONFLICT DO NOTHING""");
    private static final SqlText CLAIM = SqlText.of("""
            SELECT pool_id FROM stock_watch WHERE looked_on < :today ORDER BY pool_id LIMIT 50
            FOR UPDATE SKIP LOCKED""");
    private static final SqlText LOOKED =
            SqlText.of("UPDATE stock_watch SET looked_on = :today WHERE pool_id = ANY(:pools)");
    private static final SqlText TERMS = SqlText.of("""
            SELECT b.pool_id, b.id, b.ends_on, b.notice_on FROM purchase_now b
            WHERE b.pool_id = ANY(:pools) AND b.ends_on >= :today AND b.quantity > 0 ORDER BY b.ends_on, b.id""");
    private static final SqlText LAPSED = SqlText.of("""
            SELECT a.pool_id, count(*) FILTER (WHERE a.status = 'LAPSED') / CAST(count(*) AS double precision) AS share
            FROM allocation a
            WHERE a.pool_id = ANY(:pools) AND a.reserved_at >= CAST(:start AS timestamptz) AND a.activate_by < :today
            GROUP BY a.pool_id""");

    @Inject
    Statements statements;

    /** Locks them to the end of the transaction. */
    List<UUID> claim(LocalDate today) {
        statements.of(WATCH).update();
        return statements.of(CLAIM).with("today", today).list(row -> row.getObject(1, UUID.class));
    }

    void looked(Collection<UUID> pools, LocalDate today) {
        statements.of(LOOKED).with("today", today).ids("pools", pools).update();
    }

    Map<UUID, List<Term>> terms(Collection<UUID> pools, LocalDate today) {
        return statements
                .of(TERMS)
                .ids("pools", pools)
                .with("today", today)
                .list(row -> new Term(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)))
                .stream()
                .collect(groupingBy(Term::pool));
    }

    /** The share of each pool's licences that were not activated in time. */
    Map<UUID, Double> lapsed(Collection<UUID> pools, LocalDate today) {
        return statements
                .of(LAPSED)
                .ids("pools", pools)
                .with("today", today)
                .with("start", LondonDays.startOf(today.minusYears(1)))
                .list(row -> Map.entry(row.getObject(1, UUID.class), row.getDouble(2)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
