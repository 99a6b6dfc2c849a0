package uk.learningoffer.metrics.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import uk.learningoffer.metrics.measure.MetricsResponse.ReachRow;

/** Which authorities the offer reached, of those that exist today. */
@ApplicationScoped
class ReachFigures {
    @Inject
    Session database;

    List<ReachRow> byRegion(Period period, LocalDate today) {
        return database.createNativeQuery("""
                        WITH applied AS (
                            SELECT DISTINCT authority_code AS code FROM application
                            WHERE submitted_at >= :start AND submitted_at < :end
                        ), licence_of AS (
                            SELECT p.authority_code AS code,
                                bool_or(a.reserved_at >= :start AND a.reserved_at < :end) AS holds,
                                bool_or(a.completed_at >= :start AND a.completed_at < :end) AS completed
                            FROM allocation a JOIN application p ON p.id = a.application_id
                            GROUP BY p.authority_code
                        )
                        SELECT a.nation, a.region, count(*), count(applied.code), count(*) FILTER (WHERE l.holds),
                            count(*) FILTER (WHERE l.completed)
                        FROM authority a
                        LEFT JOIN applied ON applied.code = a.code
                        LEFT JOIN licence_of l ON l.code = a.code
                        WHERE a.type_code NOT IN ('COMB', 'SRA') AND (a.start_date IS NULL OR a.start_date <= :today)
                            AND (a.last_day IS NULL OR a.last_day >= :today)
                        GROUP BY a.nation, a.region
                        ORDER BY a.nation, a.region""", Object[].class)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new ReachRow(
                        (String) row[0],
                        (String) row[1],
                        (Long) row[2],
                        (Long) row[3],
                        (Long) row[4],
                        (Long) row[5],
                        false))
                .toList();
    }
}
