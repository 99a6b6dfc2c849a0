package uk.learningoffer.licence.stock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.learningoffer.library.course.CourseName;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.problem.Problems;

/** Pools with their counts, read from the rows as they are now. */
@ApplicationScoped
public class PoolRepository implements PanacheRepositoryBase<Pool, UUID> {
    private static final String LIST = "licence-pools";

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    public PoolResponse require(UUID id) {
        return select("p.id = :id")
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(this::response)
                .orElseThrow(() -> Problems.notFound("pool"));
    }

    /** By name. */
    public Page<PoolResponse> page(PageRequest request) {
        var after = request.after(LIST, 2);
        var query = select((after == null ? "true" : "(p.name, p.id) > (:name, :id)")
                        + " ORDER BY p.name, p.id LIMIT :rows")
                .setParameter("rows", request.rows());
        if (after != null) {
            query.setParameter("name", after.text(0)).setParameter("id", after.uuid(1));
        }
        return Page.of(
                query.getResultStream().map(this::response).toList(),
                request.limit,
                pool -> Cursor.of(LIST, pool.name(), pool.id()));
    }

    private NativeQuery<Tuple> select(String where) {
        return database.createNativeQuery("""
                        SELECT p.id, p.name, p.platform, served.slugs, served.titles, p.purchased, p.available, p.held,
                            p.spent, p.expired, p.waiting, p.closed_at, p.closed_reason, p.version, p.policy
                        FROM licence_pool p
                        LEFT JOIN LATERAL (
                            SELECT array_agg(c.slug ORDER BY c.title, c.slug) AS slugs,
                                array_agg(c.title ORDER BY c.title, c.slug) AS titles
                            FROM course c WHERE c.id IN (
                                SELECT s.course_id FROM licence_pool_course s WHERE s.pool_id = p.id
                                UNION ALL SELECT p.course_id WHERE p.course_id IS NOT NULL)) served ON true
                        WHERE\s""" + where, Tuple.class);
    }

    private PoolResponse response(Tuple row) {
        var policy = WaitingPolicy.valueOf(row.get(14, String.class));
        return new PoolResponse(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                courses(row.get(3, String[].class), row.get(4, String[].class)),
                row.get(5, Integer.class),
                row.get(6, Integer.class),
                row.get(7, Integer.class),
                row.get(8, Integer.class),
                row.get(9, Integer.class),
                row.get(10, Integer.class),
                policy,
                policy.sentence(),
                clock.instant(),
                row.get(11, Instant.class),
                row.get(12, String.class),
                row.get(13, Long.class));
    }

    private static List<CourseName> courses(String[] slugs, String[] titles) {
        return slugs == null
                ? List.of()
                : IntStream.range(0, slugs.length)
                        .mapToObj(index -> new CourseName(slugs[index], titles[index]))
                        .toList();
    }

    /** The courses of a set. */
    public void serve(Pool pool, Collection<UUID> courses) {
        flush();
        database.createNativeMutationQuery("""
                        INSERT INTO licence_pool_course (pool_id, course_id)
                        SELECT :pool, course FROM unnest(:courses) course""")
                .setParameter("pool", pool.id())
                .setParameter("courses", courses.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** As its row is now; its caller holds the lock. */
    public Pool requireLocked(UUID id) {
        var pool = findByIdOptional(id).orElseThrow(() -> Problems.notFound("pool"));
        database.refresh(pool);
        return pool;
    }
}
