package uk.learningoffer.licence.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.learningoffer.library.course.LicencesLeft;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Free licences as the library shows them. */
@ApplicationScoped
class StockOfCourses implements LicencesLeft {
    private static final SqlText LEFT =
            SqlText.of("""
            SELECT c.id, pool.available FROM course c
            CROSS JOIN LATERAL (
                SELECT p.available FROM licence_pool p
                WHERE p.closed_at IS NULL AND %s
                ORDER BY %s LIMIT 1) pool
            WHERE c.id = ANY(:courses)""".formatted(PoolChoice.serves("c.id", "c.platform"), PoolChoice.BEST_FIRST));

    @Inject
    Statements statements;

    @Override
    public Map<UUID, Integer> forCourses(Collection<UUID> courses) {
        if (courses.isEmpty()) {
            return Map.of();
        }
        return statements
                .of(LEFT)
                .ids("courses", courses)
                .list(row -> Map.entry(row.getObject("id", UUID.class), row.getInt("available")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
