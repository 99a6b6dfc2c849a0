package uk.learningoffer.licence.waiting;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.licence.stock.PlatformHosts;
import uk.learningoffer.licence.stock.PoolChoice;
import uk.learningoffer.licence.stock.PoolCounters;
import uk.learningoffer.platform.problem.Problems;

/**
 * Everybody who waits for one pool waits for another from now on. Each keeps the time of joining, so nobody loses the
 * months already waited, and nobody who stood at the front of the one line comes before the other. Its caller holds the locks of both pools.
 */
@ApplicationScoped
public class ChangeOfLine {
    private static final String SERVES = PoolChoice.serves("wanted.course", "wanted.platform");

    @Inject
    Session database;

    @Inject
    PoolCounters counters;

    @Inject
    WaitingListService waitingList;

    @Inject
    Timeline timeline;

    private record Wanted(UUID course, String platform) {}

    @Transactional(MANDATORY)
    public void change(UUID from, UUID to, UUID by) {
        refuseUncovered(wanted(from), to);
        var moved = database.createNativeQuery(
                        "UPDATE waiting_entry SET pool_id = :to, tier = 2 WHERE pool_id = :from AND left_at IS NULL RETURNING application_id",
                        UUID.class)
                .setParameter("to", to)
                .setParameter("from", from)
                .getResultList();
        counters.move(from, to, moved.size());
        moved.forEach(application -> timeline.tell(application, Happening.visible(TimelineKind.LINE_CHANGED, by)));
        waitingList.serve(to);
    }

    private List<Wanted> wanted(UUID pool) {
        return database.createNativeQuery("""
                        SELECT a.course_id, c.platform, a.named_url
                        FROM waiting_entry w
                        JOIN application a ON a.id = w.application_id
                        LEFT JOIN course c ON c.id = a.course_id
                        WHERE w.pool_id = :pool AND w.left_at IS NULL""", Tuple.class).setParameter("pool", pool).getResultList().stream()
                .map(row -> new Wanted(
                        row.get(0, UUID.class),
                        row.get(1) == null
                                ? PlatformHosts.platformOf(row.get(2, String.class))
                                : row.get(1, String.class)))
                .toList();
    }

    private void refuseUncovered(List<Wanted> wanted, UUID to) {
        var uncovered = database.createNativeQuery("""
                        SELECT count(*) FROM unnest(:courses, :platforms) AS wanted (course, platform)
                        WHERE NOT EXISTS (SELECT FROM licence_pool p WHERE p.id = :to AND %s)""".formatted(SERVES), Long.class)
                .setParameter("courses", wanted.stream().map(Wanted::course).toArray(UUID[]::new), UUID[].class)
                .setParameter("platforms", wanted.stream().map(Wanted::platform).toArray(String[]::new), String[].class)
                .setParameter("to", to)
                .getSingleResult();
        if (uncovered > 0) {
            throw Problems.invalid(
                    "/moveTo",
                    "That pool does not cover the courses of %,d of the %,d who wait. Choose another"
                            .formatted(uncovered, wanted.size()));
        }
    }
}
