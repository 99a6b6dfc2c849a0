package uk.learningoffer.library.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.clock.LondonDays;

/** When the address of each course is asked, and how it answered. */
@ApplicationScoped
class CourseLinks {
    // A changed address is due at once. By state and time alone, so that a run that was missed is made up for.
    private static final String DUE = """
            FROM course c LEFT JOIN course_link l ON l.course_id = c.id
            WHERE c.status = 'PUBLISHED' AND (l.course_id IS NULL OR l.url <> c.url OR l.next_check_at <= :now)
            """;

    static final String DUE_SINCE =
            "SELECT 'course ' || c.code AS record, coalesce(l.next_check_at, c.updated_at) AS due_since "
                    + DUE.replace(":now", "CAST(:now AS timestamptz)");

    record DueLink(UUID courseId, String url) {}

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    @Transactional
    List<DueLink> due() {
        return database.createNativeQuery(
                        "SELECT c.id, c.url " + DUE + " ORDER BY l.next_check_at NULLS FIRST, c.id", Tuple.class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(row -> new DueLink(row.get(0, UUID.class), row.get(1, String.class)))
                .toList();
    }

    /** Whether nobody has asked it in the meantime. */
    @Transactional
    boolean isDue(DueLink link) {
        return database.createNativeQuery(
                        "SELECT EXISTS (SELECT " + DUE + " AND c.id = :id AND c.url = :url)", Boolean.class)
                .setParameter("now", clock.instant())
                .setParameter("id", link.courseId())
                .setParameter("url", link.url())
                .getSingleResult();
    }

    /**
     * A week until the next look; after a failure sooner: an hour, six hours, then every day.
     *
     * @param checkedBy the editor who looked; null for the link checker
     */
    @Transactional
    void record(DueLink link, LinkResult result, UUID checkedBy) {
        var now = clock.instant();
        database.createNativeMutationQuery("""
                        INSERT INTO course_link AS l (course_id, url, outcome, http_status, words, checked_at, checked_by,
                            failing_since, failures, next_check_at)
                        VALUES (:id, :url, :outcome, :status, :words, :now, :by, CASE WHEN :failed THEN CAST(:now AS timestamptz) END,
                            CASE WHEN :failed THEN 1 ELSE 0 END,
                            CAST(:now AS timestamptz) + CASE WHEN :failed THEN interval '1 hour' ELSE interval '7 days' END)
                        ON CONFLICT (course_id) DO UPDATE SET url = :url, outcome = :outcome, http_status = :status,
                            words = :words, checked_at = :now, checked_by = :by,
                            failing_since = CASE WHEN :failed THEN coalesce(l.failing_since, :now) END,
                            failures = CASE WHEN :failed THEN l.failures + 1 ELSE 0 END,
                            next_check_at = CAST(:now AS timestamptz) + CASE WHEN NOT :failed THEN interval '7 days'
                                WHEN l.failures = 0 THEN interval '1 hour' WHEN l.failures = 1 THEN interval '6 hours'
                                ELSE interval '1 day' END""")
                .setParameter("id", link.courseId())
                .setParameter("url", link.url())
                .setParameter("outcome", result.outcome().name())
                .setParameter("status", result.status(), Integer.class)
                .setParameter("words", result.words())
                .setParameter("now", now)
                .setParameter("by", checkedBy, UUID.class)
                .setParameter("failed", result.outcome().isFailure())
                .executeUpdate();
        if (result.outcome() == LinkOutcome.WORKS) {
            // No edit: the version that editors hold stays good.
            database.createNativeMutationQuery(
                            "UPDATE course SET last_checked_on = :today WHERE id = :id AND last_checked_on IS DISTINCT FROM :today")
                    .setParameter("today", LondonDays.of(now))
                    .setParameter("id", link.courseId())
                    .executeUpdate();
        }
    }
}
