package uk.learningoffer.library.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.crypto.Vault;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;
import uk.learningoffer.platform.problem.Problems;

/** How often the links of free courses are followed. Of who does, nothing is kept but a keyed hash until the day ends. */
@ApplicationScoped
class CourseVisits implements TimedWork {
    // A whole council may share one address, so one each would be too few; without a limit a loop would be an outcome.
    static final int OF_ONE_ADDRESS = 20;

    private static final SqlText FREE =
            SqlText.of("SELECT id FROM course WHERE slug = :slug AND status = 'PUBLISHED' AND cost_class = 'free'");
    private static final SqlText AGAIN = SqlText.of("""
            INSERT INTO course_visitor AS v (visitor, day, times) VALUES (:visitor, :today, 1)
            ON CONFLICT (visitor) DO UPDATE SET times = v.times + 1 WHERE v.times < :most""");
    private static final SqlText COUNT = SqlText.of("""
            INSERT INTO course_visit AS v (day, course_id, times) VALUES (:today, :course, 1)
            ON CONFLICT (day, course_id) DO UPDATE SET times = v.times + 1""");
    private static final SqlText FORGET = SqlText.of("DELETE FROM course_visitor WHERE day < :today");

    @Inject
    Statements database;

    @Inject
    Vault vault;

    @Inject
    InstantSource clock;

    /** @param visitor tells visitors apart, such as an address; it is not kept */
    void count(String slug, String visitor) {
        var course = database.of(FREE)
                .with("slug", slug)
                .first(row -> row.getObject("id", UUID.class))
                .orElseThrow(() -> Problems.notFound("free course"));
        var today = LondonDays.of(clock.instant());
        var isCounted = database.of(AGAIN)
                        // With the course and the day, so that two visits to two courses have nothing in common.
                        .with("visitor", vault.keyedHash("course-visitor:" + course + ":" + today, visitor))
                        .with("today", today)
                        .with("most", OF_ONE_ADDRESS)
                        .update()
                > 0;
        if (isCounted) {
            database.of(COUNT).with("today", today).with("course", course).update();
        }
    }

    @Override
    public Job job() {
        return new Job(
                "forget-course-visitors",
                "Forgets, when a day is over, the keyed hashes that bound how much one address adds to the visits of courses.",
                "1h",
                """
                        SELECT 'a visitor of a course' AS record,
                            CAST(day + 1 AS timestamp) AT TIME ZONE 'Europe/London' AS due_since
                        FROM course_visitor WHERE day < CAST(:today AS date)""");
    }

    @Override
    public void run(Run run) {
        run.part("visitors", this::forget);
    }

    private int forget() {
        return database.of(FORGET).with("today", LondonDays.of(clock.instant())).update();
    }
}
