package uk.learningoffer.application.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.Given.submitted;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.applicantOf;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.reviewer;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given.Seen;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TestCourses;

@ApiTest
class BulkRunApiTest {
    private static final String RUNS = "/api/v1/bulk-runs";
    private static final String ONE = RUNS + "/{id}";

    @Inject
    BulkWorker worker;

    @Inject
    Chain chain;

    private final Somebody reviewer = reviewer();

    @Test
    void what_is_foreseen_in_order_is_what_happens() {
        var slug = courseWithLicences(2);
        var cases = cases(slug, 4);
        var run = prepared(Map.of("move", "approval", "filter", Map.of("course", List.of(slug))));
        as(reviewer)
                .get(ONE, run)
                .then()
                .body("status", equalTo("PREPARED"))
                .body("total", equalTo(4))
                .body("next", contains("start", "cancel"))
                .body("foreseen.find { it.effect == 'LICENCE' }.cases", equalTo(2));
        items(run)
                .then()
                .body("items.applicationId", equalTo(ids(cases)))
                .body("items.effect", contains("LICENCE", "LICENCE", "WAITING_LIST", "WAITING_LIST"))
                .body("items.place", contains(null, null, 1, 2));
        assertThat(decisions(slug)).as("nothing is decided by looking").isZero();

        start(run).then().statusCode(202).body("status", equalTo("RUNNING"));
        Jobs.run("bulk-runs");
        as(reviewer)
                .get(ONE, run)
                .then()
                .body("status", equalTo("FINISHED"))
                .body("done", equalTo(4))
                .body("waiting", equalTo(0))
                .body("next", empty());
        items(run).then().body("items.became", contains("FULFILLED", "FULFILLED", "WAITING", "WAITING"));
        assertThat(places(slug)).containsExactly(cases.get(2).id(), cases.get(3).id());
        start(run).then().statusCode(409);
        assertThat(Jobs.run("bulk-runs")).as("it is safe to look again").isZero();
        assertThat(decisions(slug)).isEqualTo(4);
        assertThat(Sql.text("SELECT count(*) FROM audit_event WHERE action = 'application.approved' AND actor = '"
                        + reviewer.id() + "' AND request_id = 'bulk-run-" + run + "'"))
                .isEqualTo("4");
    }

    @Test
    void each_case_is_refused_as_it_would_be_alone_and_the_others_go_on() {
        var slug = courseWithLicences(9);
        var free = submitted(applicant(), slug);
        var colleagues = submitted(applicantOf(reviewer.authorityCode()), slug);
        var claimed = submitted(applicant(), slug);
        asNew(reviewer())
                .post(APPLICATIONS + "/{id}/claim", claimed.id())
                .then()
                .statusCode(200);
        var somebody = applicant();
        var gone = submitted(somebody, slug);
        var uncovered = submitted(applicant(), TestCourses.funded());
        var chosen = Stream.of(free, colleagues, claimed, gone, uncovered)
                .map(Seen::id)
                .toList();
        var run = prepared(Map.of("move", "approval", "applications", chosen));
        items(run)
                .then()
                .body("items.effect", contains("LICENCE", "NOTHING", "NOTHING", "LICENCE", "NOTHING"))
                .body("items[1].whyNot", containsString("same council"))
                .body("items[2].whyNot", containsString("has this case"))
                .body("items[4].whyNot", containsString("No pool"));
        move(somebody, gone, "withdrawal", null).then().statusCode(200);
        start(run);
        Jobs.run("bulk-runs");
        items(run)
                .then()
                .body("items.status", contains("DONE", "REFUSED", "REFUSED", "REFUSED", "REFUSED"))
                .body("items[1].refusal", equalTo("/problems/forbidden"))
                .body("items[2].refusal", equalTo("/problems/claimed"))
                .body("items[3].refusal", equalTo("/problems/stale"))
                .body("items[4].refusal", equalTo("/problems/illegal-transition"));
        as(reviewer)
                .accept("text/csv")
                .get(ONE + "/items", run)
                .then()
                .statusCode(200)
                .body(containsString("REFUSED"))
                .body(containsString("same council"));
    }

    @Test
    void refusals_and_questions_are_sent_in_bulk_too() {
        var slug = TestCourses.funded();
        var cases = cases(slug, 2);
        var asked = prepared(Map.of("move", "information-request", "words", "Which team?", "applications", ids(cases)));
        start(asked);
        Jobs.run("bulk-runs");
        items(asked).then().body("items.became", contains("INFORMATION_REQUESTED", "INFORMATION_REQUESTED"));
        var others = cases(slug, 2);
        var declined =
                prepared(Map.of("move", "refusal", "reasonCode", "COURSE_DOES_NOT_FIT", "applications", ids(others)));
        start(declined);
        Jobs.run("bulk-runs");
        items(declined).then().body("items.became", contains("DECLINED", "DECLINED"));
    }

    /** The connection of a worker is killed after it decided and before it noted that it did. */
    @Test
    void a_worker_that_dies_in_the_middle_leaves_its_case_to_the_next() throws Exception {
        var slug = courseWithLicences(3);
        cases(slug, 3);
        var run = prepared(Map.of("move", "approval", "filter", Map.of("course", List.of(slug))));
        start(run);
        worker.step();
        try (var blocker = Sql.connect();
                var pool = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            pool.execute("SELECT FROM licence_pool p JOIN course c ON c.id = p.course_id WHERE c.slug = '" + slug
                    + "' FOR UPDATE OF p");
            var dying = CompletableFuture.runAsync(worker::step);
            killWhoeverWaitsForAPool();
            blocker.rollback();
            dying.handle((done, failed) -> null).join();
        }
        assertThat(decisions(slug))
                .as("the second case is as if nobody had begun")
                .isEqualTo(1);
        Jobs.run("bulk-runs");
        items(run).then().body("items.became", contains("FULFILLED", "FULFILLED", "FULFILLED"));
        assertThat(decisions(slug)).isEqualTo(3);
        assertThat(Sql.text("SELECT count(*) FROM allocation x JOIN application a ON a.id = x.application_id"
                        + " JOIN course c ON c.id = a.course_id WHERE c.slug = '" + slug + "'"))
                .isEqualTo("3");
    }

    @Test
    void several_workers_do_each_case_once_and_in_order() {
        var slug = courseWithLicences(1);
        var cases = cases(slug, 8);
        var run = prepared(Map.of("move", "approval", "applications", ids(cases)));
        start(run);
        Race.of(4, () -> Jobs.run("bulk-runs"));
        Jobs.run("bulk-runs");
        as(reviewer).get(ONE, run).then().body("done", equalTo(8)).body("refused", equalTo(0));
        assertThat(places(slug))
                .containsExactlyElementsOf(
                        cases.subList(1, 8).stream().map(Seen::id).toList());
    }

    @Test
    void while_one_worker_is_at_a_run_another_finds_nothing_to_do() throws Exception {
        var slug = courseWithLicences(2);
        cases(slug, 2);
        var run = prepared(Map.of("move", "approval", "filter", Map.of("course", List.of(slug))));
        start(run);
        try (var blocker = Sql.connect();
                var pool = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            pool.execute("SELECT FROM licence_pool p JOIN course c ON c.id = p.course_id WHERE c.slug = '" + slug
                    + "' FOR UPDATE OF p");
            var working = CompletableFuture.runAsync(worker::step);
            untilItWaitsForAPool();
            assertThat(worker.step()).isFalse();
            blocker.rollback();
            working.join();
        }
        Jobs.run("bulk-runs");
        as(reviewer).get(ONE, run).then().body("done", equalTo(2)).body("refused", equalTo(0));
    }

    @Test
    void what_is_cancelled_goes_no_further() {
        var slug = courseWithLicences(3);
        cases(slug, 3);
        var run = prepared(Map.of("move", "approval", "filter", Map.of("course", List.of(slug))));
        start(run);
        worker.step();
        asNew(reviewer).post(ONE + "/cancellation", run).then().statusCode(200).body("status", equalTo("CANCELLED"));
        Jobs.run("bulk-runs");
        items(run).then().body("items.status", contains("DONE", "CANCELLED", "CANCELLED"));
        assertThat(decisions(slug)).isEqualTo(1);
    }

    @Test
    void a_filter_by_days_takes_nothing_of_other_days() {
        var slug = courseWithLicences(1);
        var sent = ids(cases(slug, 2));
        Rows.change(
                "UPDATE application SET submitted_at = now() - interval '40 days' WHERE id = ?",
                UUID.fromString(sent.get(0)));
        var from = LondonDays.of(Instant.now()).minusDays(3).toString();
        var run =
                prepared(Map.of("move", "approval", "filter", Map.of("course", List.of(slug), "submittedFrom", from)));
        items(run).then().body("items.applicationId", contains(sent.get(1)));
    }

    @Test
    void a_filter_by_team_takes_nobody_else() {
        var slug = courseWithLicences(1);
        cases(slug, 1);
        prepare(Map.of("move", "approval", "filter", Map.of("course", List.of(slug), "team", UUID.randomUUID())))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/filter"));
    }

    @Test
    void what_was_looked_at_and_never_started_is_forgotten() {
        var run = prepared(Map.of("move", "approval", "applications", ids(cases(courseWithLicences(1), 1))));
        Sql.run("UPDATE bulk_run SET created_at = created_at - interval '25 hours' WHERE id = '" + run + "'");
        Jobs.run("forget-bulk-runs");
        as(reviewer).get(ONE, run).then().body("status", equalTo("CANCELLED"));
        start(run).then().statusCode(409);
    }

    @Test
    void a_run_is_its_reviewers_own_and_needs_cases_and_a_reason() {
        var run = prepared(Map.of("move", "approval", "applications", ids(cases(courseWithLicences(1), 1))));
        as(reviewer).get(RUNS).then().statusCode(200).body("items.id", contains(run));
        as(reviewer()).get(ONE, run).then().statusCode(404);
        as(administrator()).get(ONE, run).then().statusCode(403);
        as(applicant()).get(RUNS).then().statusCode(403);
        prepare(Map.of("move", "approval")).then().statusCode(400).body("errors.pointer", contains("/applications"));
        prepare(Map.of("move", "approval", "filter", Map.of("q", "nothing like this")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/filter"));
        prepare(Map.of(
                        "move",
                        "approval",
                        "filter",
                        Map.of("submittedFrom", "2026-02-02", "submittedTo", "2026-02-01")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/filter/submittedTo"));
        prepare(Map.of("move", "refusal", "applications", List.of(UUID.randomUUID())))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reasonCode"));
        prepare(Map.of("move", "approval", "applications", List.of(UUID.randomUUID())))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/applications"));
    }

    private String courseWithLicences(int licences) {
        var slug = TestCourses.fundedWithPool();
        if (licences > 0) {
            chain.topUp(
                    UUID.fromString(Sql.text("SELECT p.id FROM licence_pool p JOIN course c ON c.id = p.course_id"
                            + " WHERE c.slug = '" + slug + "'")),
                    licences);
        }
        return slug;
    }

    private static List<Seen> cases(String slug, int many) {
        return Stream.generate(() -> submitted(applicant(), slug)).limit(many).toList();
    }

    private static List<String> ids(List<Seen> cases) {
        return cases.stream().map(seen -> seen.id().toString()).toList();
    }

    private String prepared(Map<String, ?> wanted) {
        return prepare(wanted).then().statusCode(201).extract().path("id");
    }

    private Response prepare(Map<String, ?> wanted) {
        return asNew(reviewer).body(new HashMap<>(wanted)).post(RUNS);
    }

    private Response start(String run) {
        return asNew(reviewer).post(ONE + "/start", run);
    }

    private Response items(String run) {
        return as(reviewer).get(ONE + "/items", run);
    }

    private static long decisions(String slug) {
        return Long.parseLong(Sql.text("SELECT count(*) FROM decision d JOIN application a ON a.id = d.application_id"
                + " JOIN course c ON c.id = a.course_id WHERE c.slug = '" + slug + "'"));
    }

    private static List<UUID> places(String slug) {
        var found =
                Sql.text("SELECT string_agg(CAST(w.application_id AS text), ',' ORDER BY w.joined_at, w.application_id)"
                        + " FROM waiting_entry w JOIN application a ON a.id = w.application_id JOIN course c ON c.id = a.course_id"
                        + " WHERE w.left_at IS NULL AND c.slug = '" + slug + "'");
        return Stream.of(found.split(",")).map(UUID::fromString).toList();
    }

    private static void killWhoeverWaitsForAPool() throws InterruptedException {
        untilAnyOf("pg_terminate_backend(pid)");
    }

    private static void untilItWaitsForAPool() throws InterruptedException {
        untilAnyOf("pid");
    }

    private static void untilAnyOf(String what) throws InterruptedException {
        for (var attempt = 0; attempt < 200; attempt++) {
            if (Sql.text("SELECT " + what + """
                     FROM pg_stat_activity
                    WHERE wait_event_type = 'Lock' AND query ILIKE '%licence_pool%' AND pid <> pg_backend_pid()""") != null) {
                return;
            }
            Thread.sleep(10);
        }
        throw new IllegalStateException("no worker came to wait");
    }
}
