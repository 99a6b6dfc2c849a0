package uk.learningoffer.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import uk.learningoffer.library.course.LicencesLeft;

/** Free licences as the library shows them. */
@ApplicationScoped
class StockOfCourses implements LicencesLeft {
    @Inject
    Session database;

    @Override
    public Map<UUID, Integer> forCourses(Collection<UUID> courses) {
        if (courses.isEmpty()) {
            return Map.of();
        }
        return database.createNativeQuery("""
                        SELECT c.id, pool.available FROM course c
                        CROSS JOIN LATERAL (
                            SELECT p.available FROM licence_pool p
                            WHERE p.course_id = c.id OR p.course_id IS NULL AND lower(p.platform) = lower(c.platform)
                            ORDER BY %s LIMIT 1) pool
                        WHERE c.id = ANY(:courses)""".formatted(PoolChoice.BEST_FIRST), Tuple.class)
                .setParameter("courses", courses.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Integer.class)));
    }
}
