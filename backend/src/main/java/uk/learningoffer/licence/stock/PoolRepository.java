package uk.learningoffer.licence.stock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.InstantSource;
import java.util.UUID;
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
                        SELECT p.id, p.name, p.platform, c.slug, c.title, p.purchased, p.available, p.held, p.spent,
                            p.expired, p.waiting, p.version
                        FROM licence_pool p LEFT JOIN course c ON c.id = p.course_id WHERE\s""" + where, Tuple.class);
    }

    private PoolResponse response(Tuple row) {
        return new PoolResponse(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3) == null ? null : new CourseName(row.get(3, String.class), row.get(4, String.class)),
                row.get(5, Integer.class),
                row.get(6, Integer.class),
                row.get(7, Integer.class),
                row.get(8, Integer.class),
                row.get(9, Integer.class),
                row.get(10, Integer.class),
                clock.instant(),
                row.get(11, Long.class));
    }
}
