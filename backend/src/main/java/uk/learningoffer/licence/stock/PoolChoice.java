package uk.learningoffer.licence.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.application.eligibility.LicenceView.Stock;

/** Which pool covers a course: its own, else the one of its platform that serves any course. */
@ApplicationScoped
public class PoolChoice {
    /** For pools {@code p}: the course's own first, then one with a free licence, then the oldest. */
    static final String BEST_FIRST = "p.course_id IS NULL, p.available = 0, p.created_at, p.id";

    /** The pool for {@code :course}, or for a course that was named, at {@code :platform}. */
    public static final String BEST = """
            SELECT p.id, p.available, p.waiting FROM licence_pool p
            LEFT JOIN course c ON c.id = :course
            WHERE p.course_id = :course
                OR p.course_id IS NULL AND lower(p.platform) = lower(coalesce(c.platform, :platform))
            ORDER BY %s LIMIT 1""".formatted(BEST_FIRST);

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
}
