package uk.learningoffer.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.analyst;
import static uk.learningoffer.testsupport.People.applicant;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.reviewer;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.platform.job.TimedWorkRunner;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Sql;

/** R19. */
@ApiTest
class JobApiTest {
    private static final String JOBS = "/api/v1/jobs";

    @Inject
    TimedWorkRunner runner;

    @Inject
    TallyWork tally;

    @AfterEach
    void nothingIsDue() {
        Sql.run("DELETE FROM tally");
    }

    @Test
    void every_timed_work_is_on_the_board_with_its_backlog_and_lag() {
        due(3, "interval '10 minutes'");
        as(reviewer())
                .get(JOBS)
                .then()
                .statusCode(200)
                .body(
                        "items.name",
                        hasItems(
                                "bulk-runs",
                                "check-links",
                                "expire-invitations",
                                "expire-licences",
                                "forget-messages",
                                "imports",
                                "lapse-licences",
                                "opening-notices",
                                "publish-courses",
                                "remind-to-activate",
                                "reorganisations",
                                "send-messages",
                                "send-teams",
                                "signing-keys"))
                .body("items.find { it.name == 'tally' }.backlog", equalTo(3))
                .body("items.find { it.name == 'tally' }.lagSeconds", greaterThanOrEqualTo(600))
                .body("items.find { it.name == 'tally' }.nextRunAt", nullValue())
                .body("items.find { it.name == 'tally' }.next", equalTo(java.util.List.of()))
                .body("items.find { it.name == 'send-messages' }.nextRunAt", notNullValue());
    }

    @Test
    void a_dry_run_says_what_a_run_would_take_up_and_changes_nothing() {
        due(30, "interval '1 day'");
        as(administrator())
                .post(JOBS + "/tally/dry-run")
                .then()
                .statusCode(200)
                .body("due", equalTo(30))
                .body("first.size()", equalTo(20))
                .body("first[0].record", equalTo("row 1"));
        assertThat(Sql.text("SELECT count(*) FROM tally")).isEqualTo("30");
    }

    @Test
    void an_administrator_lets_it_run_now_and_the_run_is_recorded_and_audited() throws Exception {
        due(2, "interval '1 hour'");
        var administrator = administrator();
        var key = UUID.randomUUID().toString();
        for (var once = 0; once < 2; once++) {
            as(administrator)
                    .header("Idempotency-Key", key)
                    .post(JOBS + "/tally/run")
                    .then()
                    .statusCode(202)
                    .body("next", equalTo(java.util.List.of("dry-run", "run")));
        }
        for (var end = Instant.now().plus(Duration.ofSeconds(20));
                Instant.now().isBefore(end) && !"0".equals(Sql.text("SELECT count(*) FROM tally")); ) {
            Thread.sleep(50);
        }
        assertThat(Sql.text("SELECT count(*) FROM tally")).isEqualTo("0");
        assertThat(Sql.text("SELECT count(*) FROM audit_event WHERE action = 'job.run' AND actor = '"
                        + administrator.id() + "' AND subject_id = 'tally'"))
                .isEqualTo("1");
    }

    @Test
    void a_part_that_fails_stops_no_other_and_shows_its_failure_without_personal_data() {
        due(2, "interval '1 hour'");
        Sql.run("INSERT INTO tally VALUES (99, now() - interval '1 day', true)");
        var run = runner.run(tally).orElseThrow();
        assertThat(run.affected()).isEqualTo(2);
        assertThat(run.failures()).isEqualTo(1);
        as(analyst())
                .get(JOBS + "/tally")
                .then()
                .statusCode(200)
                .body("backlog", equalTo(1))
                .body("lastDay.failures", greaterThanOrEqualTo(1))
                .body("lastDay.failedAt", notNullValue())
                .body("lastDay.failure", equalTo("IllegalStateException"));
    }

    @Test
    void only_one_run_of_a_kind_goes_on_in_a_replica() {
        due(1, "interval '1 hour'");
        var meanwhile = new ArrayList<Boolean>();
        tally.meanwhile(() -> {
            tally.meanwhile(() -> {});
            meanwhile.add(runner.run(tally).isPresent());
        });
        try {
            assertThat(runner.run(tally)).isPresent();
            assertThat(meanwhile).containsExactly(false);
        } finally {
            tally.meanwhile(() -> {});
        }
    }

    @Test
    void who_may_not_and_what_is_not_there() {
        as(reviewer()).post(JOBS + "/tally/dry-run").then().statusCode(403);
        asNew(reviewer()).post(JOBS + "/tally/run").then().statusCode(403);
        as(applicant()).get(JOBS).then().statusCode(403);
        asNobody().get(JOBS).then().statusCode(401);
        as(reviewer()).get(JOBS + "/sleep").then().statusCode(404);
        asNew(administrator()).post(JOBS + "/sleep/run").then().statusCode(404);
        as(administrator()).post(JOBS + "/tally/run").then().statusCode(not(202));
    }

    private static void due(int rows, String age) {
        Sql.run("INSERT INTO tally SELECT n, now() - " + age + ", false FROM generate_series(1, " + rows + ") n");
    }
}
