package uk.learningoffer.metrics.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import uk.learningoffer.metrics.measure.MetricsResponse.Confidence;
import uk.learningoffer.metrics.measure.MetricsResponse.Count;

/** What people say the courses did for them. */
@ApplicationScoped
class OutcomeFigures {
    private static final List<String> LEVELS =
            List.of("Not at all confident", "Slightly confident", "Fairly confident", "Confident", "Very confident");

    @Inject
    Session database;

    /** Of people who answered both times. */
    Confidence confidence(Period period) {
        var levels = database.createNativeQuery("""
                        SELECT level, count(*) FILTER (WHERE p.before = level), count(*) FILTER (WHERE p.after = level)
                        FROM generate_series(1, 5) level
                        LEFT JOIN (
                            SELECT a.confidence_before AS before, f.confidence_now AS after
                            FROM feedback f
                            JOIN allocation x ON x.id = f.allocation_id
                            JOIN application a ON a.id = x.application_id
                            WHERE f.kind = 'AFTER_COMPLETION' AND f.given_at >= :start AND f.given_at < :end
                                AND a.confidence_before IS NOT NULL AND f.confidence_now IS NOT NULL
                        ) p ON level IN (p.before, p.after)
                        GROUP BY level ORDER BY level""", Object[].class)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getResultList();
        var before = counts(levels, row -> (Long) row[1]);
        var after = counts(levels, row -> (Long) row[2]);
        return new Confidence(before, after, mean(before), mean(after));
    }

    private static List<Count> counts(List<Object[]> levels, Function<Object[], Long> count) {
        return levels.stream()
                .map(row ->
                        new Count(String.valueOf(row[0]), LEVELS.get((Integer) row[0] - 1), count.apply(row), false))
                .toList();
    }

    private static Double mean(List<Count> levels) {
        var people = levels.stream().mapToLong(Count::count).sum();
        var points = levels.stream()
                .mapToLong(level -> level.count() * Long.parseLong(level.value()))
                .sum();
        return people == 0 ? null : (double) points / people;
    }

    List<Count> helped(Period period) {
        var row = database.createNativeQuery("""
                        SELECT count(*) FILTER (WHERE helped = 'yes'), count(*) FILTER (WHERE helped = 'partly'),
                            count(*) FILTER (WHERE helped = 'no')
                        FROM feedback
                        WHERE kind = 'AFTER_COMPLETION' AND given_at >= :start AND given_at < :end""", Object[].class)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getSingleResult();
        return List.of(
                new Count("yes", "Yes", (Long) row[0], false),
                new Count("partly", "Partly", (Long) row[1], false),
                new Count("no", "No", (Long) row[2], false));
    }
}
