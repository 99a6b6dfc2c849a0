package uk.learningoffer.licence.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import uk.learningoffer.authority.AuthorityName;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

/** Who waits for a licence of a pool, in order. Whoever changes it holds the lock of the pool. */
@ApplicationScoped
public class WaitingList {
    private static final String LIST = "waiting-list";

    @Inject
    Session database;

    void add(UUID application, UUID pool, Instant now) {
        database.createNativeMutationQuery("""
                        INSERT INTO waiting_entry (application_id, pool_id, joined_at)
                        VALUES (:application, :pool, :now)
                        ON CONFLICT (application_id) DO UPDATE
                        SET pool_id = excluded.pool_id, joined_at = excluded.joined_at, left_at = NULL
                        WHERE waiting_entry.left_at IS NOT NULL""")
                .setParameter("application", application)
                .setParameter("pool", pool)
                .setParameter("now", now)
                .executeUpdate();
    }

    public Optional<UUID> poolOf(UUID application) {
        return database.createNativeQuery(
                        "SELECT pool_id FROM waiting_entry WHERE application_id = :application AND left_at IS NULL",
                        UUID.class)
                .setParameter("application", application)
                .uniqueResultOptional();
    }

    /** @return the application that was first */
    UUID takeFirst(UUID pool, Instant now) {
        return database.createNativeQuery("""
                        UPDATE waiting_entry SET left_at = :now WHERE application_id = (
                            SELECT application_id FROM waiting_entry WHERE pool_id = :pool AND left_at IS NULL
                            ORDER BY joined_at, application_id LIMIT 1)
                        RETURNING application_id""", UUID.class)
                .setParameter("now", now)
                .setParameter("pool", pool)
                .getSingleResult();
    }

    /** @return false where it had left this line already */
    boolean leave(UUID application, UUID pool, Instant now) {
        return database.createNativeMutationQuery("""
                                UPDATE waiting_entry SET left_at = :now
                                WHERE application_id = :application AND pool_id = :pool AND left_at IS NULL""")
                        .setParameter("now", now)
                        .setParameter("application", application)
                        .setParameter("pool", pool)
                        .executeUpdate()
                == 1;
    }

    /** @return from 1; empty if it is on no list */
    Optional<Integer> place(UUID application) {
        return database.createNativeQuery("""
                        SELECT CAST(count(*) AS integer) FROM waiting_entry mine
                        JOIN waiting_entry w ON w.pool_id = mine.pool_id AND w.left_at IS NULL
                            AND (w.joined_at, w.application_id) <= (mine.joined_at, mine.application_id)
                        WHERE mine.application_id = :application AND mine.left_at IS NULL
                        HAVING count(*) > 0""", Integer.class)
                .setParameter("application", application)
                .uniqueResultOptional();
    }

    public Page<WaitingEntryResponse> page(UUID pool, PageRequest request) {
        var after = request.after(LIST, 3);
        var query = database.createNativeQuery(
                        """
                        SELECT w.application_id, a.reference, au.code, au.name, au.region, w.joined_at
                        FROM waiting_entry w
                        JOIN application a ON a.id = w.application_id
                        JOIN authority au ON au.code = a.authority_code
                        WHERE w.pool_id = :pool AND w.left_at IS NULL %s
                        ORDER BY w.joined_at, w.application_id LIMIT :rows""".formatted(after == null ? "" : "AND (w.joined_at, w.application_id) > (:at, :application)"),
                        Tuple.class)
                .setParameter("pool", pool)
                .setParameter("rows", request.rows());
        if (after != null) {
            query.setParameter("at", after.instant(0)).setParameter("application", after.uuid(1));
        }
        // Places count on from the page before: the cursor carries how many that were.
        var before = after == null ? 0 : (int) after.number(2);
        return Page.of(numbered(query.getResultList(), before), request.limit, WaitingList::position);
    }

    private static List<WaitingEntryResponse> numbered(List<Tuple> rows, int before) {
        return IntStream.range(0, rows.size())
                .mapToObj(index -> entry(before + index + 1, rows.get(index)))
                .toList();
    }

    private static WaitingEntryResponse entry(int place, Tuple row) {
        return new WaitingEntryResponse(
                place,
                row.get(0, UUID.class),
                row.get(1, String.class),
                new AuthorityName(row.get(2, String.class), row.get(3, String.class), row.get(4, String.class)),
                row.get(5, Instant.class));
    }

    private static Cursor position(WaitingEntryResponse entry) {
        return Cursor.of(LIST, entry.joinedAt(), entry.applicationId(), entry.place());
    }
}
