package uk.learningoffer.licence.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import uk.learningoffer.authority.AuthorityName;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

/** Waiting lists as staff read them: in the order in which they are served as things stand. */
@ApplicationScoped
public class WaitingPeople {
    private static final String LIST = "waiting-list";

    private record Standing(WaitingEntryResponse entry, int tier, long turn, Instant lineAt, UUID lineId) {
        Cursor position() {
            return Cursor.of(LIST, entry.place(), tier, turn, lineAt, lineId, entry.joinedAt(), entry.applicationId());
        }
    }

    @Inject
    Session database;

    @Inject
    WaitingPolicies policies;

    @Inject
    LikelyDates likely;

    public Page<WaitingEntryResponse> page(UUID pool, PageRequest request) {
        var after = request.after(LIST, 7);
        var query = database.createNativeQuery(
                        """
                        SELECT line.application_id, a.reference, au.code, au.name, au.region, line.joined_at, line.tier,
                            CAST(line.turn AS bigint), line.line_at, line.line_id
                        FROM (%s) line
                        JOIN application a ON a.id = line.application_id
                        JOIN authority au ON au.code = a.authority_code
                        WHERE %s ORDER BY %s LIMIT :rows""".formatted(
                                        Line.of(policies.of(pool)),
                                        after == null
                                                ? "true"
                                                : "(" + Line.ORDER.replace("application_id", "line.application_id")
                                                        + ") > (:tier, :turn, :lineAt, :line, :joined, :application)",
                                        Line.ORDER.replace("application_id", "line.application_id")),
                        Tuple.class)
                .setParameter("pool", pool)
                .setParameter("rows", request.rows());
        if (after != null) {
            query.setParameter("tier", after.number(1))
                    .setParameter("turn", after.number(2))
                    .setParameter("lineAt", after.instant(3))
                    .setParameter("line", after.uuid(4))
                    .setParameter("joined", after.instant(5))
                    .setParameter("application", after.uuid(6));
        }
        // Places count on from the page before.
        var before = after == null ? 0 : (int) after.number(0);
        return Page.of(numbered(query.getResultList(), before, likely.of(pool)), request.limit, Standing::position)
                .map(Standing::entry);
    }

    private static List<Standing> numbered(List<Tuple> rows, int before, Turnover turnover) {
        return IntStream.range(0, rows.size())
                .mapToObj(index -> standing(before + index + 1, rows.get(index), turnover))
                .toList();
    }

    private static Standing standing(int place, Tuple row, Turnover turnover) {
        var tier = row.get(6, Number.class).intValue();
        var application = row.get(0, UUID.class);
        var line = row.get(9, UUID.class);
        var entry = new WaitingEntryResponse(
                place,
                application,
                row.get(1, String.class),
                new AuthorityName(row.get(2, String.class), row.get(3, String.class), row.get(4, String.class)),
                row.get(5, Instant.class),
                turnover.at(place),
                tier == 0,
                !line.equals(application));
        return new Standing(entry, tier, row.get(7, Long.class), row.get(8, Instant.class), line);
    }
}
