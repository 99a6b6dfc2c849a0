package uk.learningoffer.library.course;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.testsupport.People.asNobody;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.development.SettableClock;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;

/** That somebody goes on to a free course is counted, and who they are is not learned from it. */
@ApiTest
class CourseVisitsTest {
    @Inject
    CourseVisits visits;

    @Inject
    SettableClock clock;

    private final UUID course = Rows.course();

    @BeforeEach
    void published() {
        Rows.change("UPDATE course SET status = 'PUBLISHED', cost_class = 'free' WHERE id = ?", course);
    }

    @AfterEach
    void retired() {
        Rows.change("UPDATE course SET status = 'RETIRED' WHERE id = ?", course);
    }

    @Test
    void a_loop_from_one_address_adds_no_more_than_twenty_however_fast() {
        Race.of(8, () -> {
            for (var time = 0; time < 5; time++) {
                visit("10.1.1.1");
            }
            return null;
        });
        assertThat(counted()).isEqualTo(CourseVisits.OF_ONE_ADDRESS);
        visit("10.1.1.2");
        assertThat(counted()).isEqualTo(CourseVisits.OF_ONE_ADDRESS + 1);
    }

    @Test
    void nothing_of_a_visitor_is_kept_and_the_day_ends_the_rest() {
        visit("10.1.1.1");
        assertThat(Sql.text("SELECT count(*) FROM course_visitor v WHERE v::text LIKE '%10.1.1%'"))
                .isEqualTo("0");
        clock.at(Instant.now().plus(Duration.ofDays(1)), () -> Jobs.run("forget-course-visitors"));
        assertThat(Sql.text("SELECT count(*) FROM course_visitor")).isEqualTo("0");
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void only_published_free_courses_have_visits() {
        Rows.change("UPDATE course SET cost_class = 'paid' WHERE id = ?", course);
        asNobody()
                .post("/api/v1/courses/{slug}/visits", "test-" + course)
                .then()
                .statusCode(404);
        asNobody()
                .post("/api/v1/courses/{slug}/visits", "no-such-course")
                .then()
                .statusCode(404);
    }

    private void visit(String visitor) {
        QuarkusTransaction.requiringNew().run(() -> visits.count("test-" + course, visitor));
    }

    private int counted() {
        return Integer.parseInt(
                Sql.text("SELECT coalesce(sum(times), 0) FROM course_visit WHERE course_id = '" + course + "'"));
    }
}
