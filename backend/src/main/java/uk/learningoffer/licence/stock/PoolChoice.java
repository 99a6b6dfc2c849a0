package uk.learningoffer.licence.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.application.eligibility.LicenceView.Stock;

/** Which open pool covers a course: its own, else one of a set that it is in, else one of its whole platform. */
@ApplicationScoped
public class PoolChoice {
    /** For pools {@code p}: the narrowest first, then one with a free licence, then the oldest. */
    public static final String BEST_FIRST = "p.breadth, p.available = 0, p.created_at, p.id";

    /** The pool for {@code :course}, or for a course that was named, at {@code :platform}. */
    public static final String BEST = """
            SELECT p.id, p.available, p.waiting FROM licence_pool p
            LEFT JOIN course c ON c.id = :course
            WHERE p.closed_at IS NULL AND %s
            ORDER BY %s LIMIT 1""".formatted(serves(":course", "coalesce(c.platform, :platform)"), BEST_FIRST);

    @Inject
    Session database;

    /**
     * @param courseId of the library, or null
     * @param namedUrl of a course that is not in the library, or null
     */
    public Optional<UUID> poolFor(UUID courseId, String namedUrl) {
        return best(courseId, namedUrl).map(pool -> pool.get(0, UUID.class));
    }

    public Optional<Stock> stock(UUID courseId, String namedUrl) {
        return best(courseId, namedUrl).map(pool -> new Stock(pool.get(1, Integer.class), pool.get(2, Integer.class)));
    }

    private Optional<Tuple> best(UUID courseId, String namedUrl) {
        return database.createNativeQuery(BEST, Tuple.class)
                .setParameter("course", courseId, UUID.class)
                .setParameter("platform", PlatformHosts.platformOf(namedUrl), String.class)
                .uniqueResultOptional();
    }

    /** Whether a pool {@code p} is for a course; both are SQL. */
    public static String serves(String course, String platform) {
        return """
                (p.course_id = %1$s
                    OR p.for_set AND EXISTS (
                        SELECT FROM licence_pool_course s WHERE s.pool_id = p.id AND s.course_id = %1$s)
                    OR p.breadth = 3 AND lower(p.platform) = lower(%2$s))""".formatted(course, platform);
    }
}
