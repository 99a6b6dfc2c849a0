package uk.learningoffer.library.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.crypto.Vault;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** What visitors say is wrong with courses: one open problem for each course and reason, until an editor closes it. */
@ApplicationScoped
class CourseProblems {
    private static final String COLUMNS = """
            SELECT p.id, c.slug, c.title, p.reason, p.times, p.words, p.status, p.first_at, p.last_at, p.closed_at, p.done,
                p.version
            FROM course_problem p JOIN course c ON c.id = p.course_id
            """;

    @Inject
    Session database;

    @Inject
    Courses courses;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    @Inject
    CurrentUsers users;

    @Inject
    InstantSource clock;

    /** @param visitor tells visitors apart; it is not kept */
    UUID report(String slug, CourseProblemRequest request, String visitor) {
        var course = courses.require(slug);
        var problem = open(course.id(), request.reason());
        var words = SearchWords.of(request.words()).text();
        var again = database.createNativeMutationQuery("""
                        INSERT INTO course_problem_sender (problem_id, sender) VALUES (:problem, :sender)
                        ON CONFLICT DO NOTHING""")
                        .setParameter("problem", problem)
                        .setParameter("sender", sender(problem, visitor))
                        .executeUpdate()
                == 0;
        database.createNativeMutationQuery("""
                        UPDATE course_problem SET last_at = :now, version = version + 1,
                            times = times + CASE WHEN :again THEN 0 ELSE 1 END,
                            words = CASE WHEN :words = '' OR cardinality(words) >= 20 OR :words = ANY (words) THEN words
                                ELSE words || CAST(:words AS text) END
                        WHERE id = :problem""")
                .setParameter("now", clock.instant())
                .setParameter("again", again)
                .setParameter("words", words)
                .setParameter("problem", problem)
                .executeUpdate();
        audit.record("course.problem-reported", "course_problem", problem, Map.of("course", slug));
        return problem;
    }

    /** The open one, locked; a new one where there is none. */
    private UUID open(UUID course, CourseProblemReason reason) {
        return database.createNativeQuery("""
                        INSERT INTO course_problem AS p (id, course_id, reason, times, status, first_at, last_at)
                        VALUES (:id, :course, :reason, 0, 'OPEN', :now, :now)
                        ON CONFLICT (course_id, reason) WHERE status = 'OPEN' DO UPDATE SET last_at = p.last_at
                        RETURNING id""", UUID.class)
                .setParameter("id", Ids.next())
                .setParameter("course", course)
                .setParameter("reason", reason.name())
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    private String sender(UUID problem, String visitor) {
        return vault.keyedHash("course-problem:" + problem + ":" + LondonDays.of(clock.instant()), visitor);
    }

    Page<CourseProblemResponse> page(CourseProblemQuery query) {
        var after = query.after();
        var rows = database.createNativeQuery(COLUMNS + """
                        WHERE p.status = :status
                            AND (CAST(:beforeAt AS timestamptz) IS NULL OR (p.last_at, p.id) < (:beforeAt, :beforeId))
                        ORDER BY p.last_at DESC, p.id DESC LIMIT :rows""", Tuple.class)
                .setParameter("status", query.status)
                .setParameter("beforeAt", after == null ? null : after.instant(0), Instant.class)
                .setParameter("beforeId", after == null ? null : after.uuid(1), UUID.class)
                .setParameter("rows", query.rows())
                .getResultStream()
                .map(CourseProblems::response)
                .toList();
        return Page.of(rows, query.limit, CourseProblemQuery::position);
    }

    CourseProblemResponse close(UUID id, String done, String ifMatch) {
        var problem = require(id);
        var seen = IfMatch.of(ifMatch);
        if (problem.status() == CourseProblemStatus.CLOSED) {
            throw Problems.illegalTransition("Somebody has closed this problem already.");
        }
        seen.check(problem.version());
        var closed = database.createNativeMutationQuery("""
                        UPDATE course_problem SET status = 'CLOSED', done = :done, closed_at = :now, closed_by = :by,
                            version = version + 1
                        WHERE id = :id AND status = 'OPEN' AND version = :version""")
                .setParameter("done", done)
                .setParameter("now", clock.instant())
                .setParameter("by", users.get().personId())
                .setParameter("id", id)
                .setParameter("version", problem.version())
                .executeUpdate();
        if (closed == 0) {
            throw IfMatch.stale();
        }
        database.createNativeMutationQuery("DELETE FROM course_problem_sender WHERE problem_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        audit.record("course.problem-closed", "course_problem", id, Map.of("reason", problem.reason()));
        return require(id);
    }

    private CourseProblemResponse require(UUID id) {
        return database.createNativeQuery(COLUMNS + "WHERE p.id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(CourseProblems::response)
                .findFirst()
                .orElseThrow(() -> Problems.notFound("problem"));
    }

    private static CourseProblemResponse response(Tuple row) {
        var status = CourseProblemStatus.valueOf(row.get(6, String.class));
        return new CourseProblemResponse(
                row.get(0, UUID.class),
                new CourseName(row.get(1, String.class), row.get(2, String.class)),
                CourseProblemReason.valueOf(row.get(3, String.class)),
                row.get(4, Integer.class),
                List.copyOf(Arrays.asList(row.get(5, String[].class))),
                status,
                row.get(7, Instant.class),
                row.get(8, Instant.class),
                row.get(9, Instant.class),
                row.get(10, String.class),
                status.next().isEmpty() ? List.of() : List.of("close"),
                ((Number) row.get(11)).longValue());
    }
}
