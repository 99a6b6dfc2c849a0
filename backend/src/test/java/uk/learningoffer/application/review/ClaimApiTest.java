package uk.learningoffer.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.Given.submitted;
import static uk.learningoffer.testsupport.People.applicantOf;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.reviewer;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TestCourses;

@ApiTest
class ClaimApiTest {
    private static final String ONE = APPLICATIONS + "/{id}";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    @Test
    void the_next_case_is_the_oldest_that_nobody_has() {
        var course = TestCourses.funded();
        var first = submitted(applicant(), course);
        var second = submitted(applicant(), course);
        var one = reviewer();
        var other = reviewer();
        assertThat(next(one, course)).isEqualTo(first.id());
        assertThat(next(other, course)).isEqualTo(second.id());
        assertThat(next(reviewer(), course)).isNull();
        as(one).get(ONE, first.id())
                .then()
                .body("claimedBy", equalTo("Test Person"))
                .body("next", hasItems("approve", "decline", "ask-for-information", "release"));
        as(other)
                .queryParam("course", course)
                .get(APPLICATIONS)
                .then()
                .body("items.claimedBy", contains("Test Person", "Test Person"));
    }

    @Test
    void who_narrowed_to_a_team_is_given_nobody_else() {
        var course = TestCourses.funded();
        submitted(applicant(), course);
        asNew(reviewer())
                .queryParam("course", course)
                .queryParam("team", UUID.randomUUID())
                .post(APPLICATIONS + "/claims")
                .then()
                .statusCode(200)
                .body("applicationId", nullValue());
    }

    @Test
    void a_reviewer_is_given_no_case_of_a_colleague() {
        var course = TestCourses.funded();
        var reviewer = reviewer();
        submitted(applicantOf(reviewer.authorityCode()), course);
        assertThat(next(reviewer, course)).isNull();
    }

    @Test
    void an_applicant_is_not_told_who_reads_the_case() {
        var somebody = applicant();
        var seen = submitted(somebody, TestCourses.funded());
        asNew(reviewer()).post(ONE + "/claim", seen.id()).then().statusCode(200);
        as(somebody).get(ONE, seen.id()).then().body("claimedBy", nullValue());
        as(somebody).get(APPLICATIONS).then().body("items.claimedBy", contains(nullValue()));
    }

    @Test
    void a_case_that_a_colleague_has_is_not_decided_and_says_who_has_it() {
        var seen = submitted(applicant(), TestCourses.funded());
        asNew(reviewer()).post(ONE + "/claim", seen.id()).then().statusCode(200);
        var other = reviewer();
        as(other)
                .get(ONE, seen.id())
                .then()
                .body("next", contains("take-over", "assign"))
                .body("claimedBy", equalTo("Test Person"));
        move(other, seen, "refusal", Map.of("reasonCode", "OVER_LIMIT"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/claimed"))
                .body("detail", containsString("Test Person has this case until"));
        asNew(other).post(ONE + "/claim", seen.id()).then().statusCode(409);
    }

    @Test
    void a_claim_that_is_over_is_worth_nothing() {
        var course = TestCourses.funded();
        var seen = submitted(applicant(), course);
        next(reviewer(), course);
        Sql.run("UPDATE case_claim SET until = now() - interval '1 second' WHERE application_id = '%s'"
                .formatted(seen.id()));
        var other = reviewer();
        as(other).get(ONE, seen.id()).then().body("claimedBy", nullValue());
        assertThat(next(other, course)).isEqualTo(seen.id());
    }

    @Test
    void a_claim_is_kept_while_the_page_is_open_and_released_when_it_is_not() {
        var course = TestCourses.funded();
        var seen = submitted(applicant(), course);
        var reviewer = reviewer();
        next(reviewer, course);
        Sql.run("UPDATE case_claim SET until = now() + interval '1 minute' WHERE application_id = '%s'"
                .formatted(seen.id()));
        asNew(reviewer).post(ONE + "/claim", seen.id()).then().statusCode(200);
        assertThat(Sql.text("SELECT until > now() + interval '10 minutes' FROM case_claim WHERE application_id = '%s'"
                        .formatted(seen.id())))
                .isEqualTo("t");
        asNew(reviewer)
                .post(ONE + "/claim-release", seen.id())
                .then()
                .statusCode(200)
                .body("claimedBy", nullValue())
                .body("next", hasItem("claim"));
        assertThat(next(reviewer(), course)).isEqualTo(seen.id());
    }

    @Test
    void a_case_is_taken_over_with_a_reason_and_its_applicant_does_not_read_it() {
        var somebody = applicant();
        var seen = submitted(somebody, TestCourses.funded());
        var first = reviewer();
        asNew(first).post(ONE + "/claim", seen.id());
        var second = reviewer();
        asNew(second)
                .body(Map.of("words", " "))
                .post(ONE + "/takeover", seen.id())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/words"));
        asNew(second)
                .body(Map.of("words", "They are on leave"))
                .post(ONE + "/takeover", seen.id())
                .then()
                .statusCode(200)
                .body("next", hasItems("approve", "release"));
        as(first).get(ONE + "/timeline", seen.id()).then().body("items.words", hasItem("They are on leave"));
        as(somebody).get(ONE + "/timeline", seen.id()).then().body("items.kind", not(hasItem("TAKEN_OVER")));
        move(first, seen, "approval", Map.of()).then().statusCode(409);
    }

    @Test
    void a_case_is_handed_to_a_reviewer_who_may_decide_on_it() {
        var seen = submitted(applicantOf("SHF"), TestCourses.funded());
        var reviewer = reviewer();
        var colleague = reviewer();
        asNew(reviewer)
                .body(Map.of("reviewerId", applicant().id(), "words", "You know this course"))
                .post(ONE + "/assignment", seen.id())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reviewerId"));
        asNew(reviewer)
                .body(Map.of("reviewerId", colleague.id(), "words", "You know this course"))
                .post(ONE + "/assignment", seen.id())
                .then()
                .statusCode(200)
                .body("next", contains("take-over", "assign"));
        as(colleague).get(ONE, seen.id()).then().body("next", hasItems("approve", "release"));
        as(reviewer)
                .queryParam("limit", 100)
                .get(ONE + "/reviewers", seen.id())
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(applicant().id().toString())));
    }

    @Test
    void thirty_two_who_ask_at_once_are_given_each_case_once() {
        var course = TestCourses.funded();
        var cases = Stream.generate(() -> submitted(applicant(), course).id())
                .limit(32)
                .toList();
        var reviewers = new ConcurrentLinkedQueue<Somebody>(
                IntStream.range(0, 32).mapToObj(number -> reviewer()).toList());
        var given = Race.of(32, () -> next(reviewers.remove(), course));
        assertThat(given).containsExactlyInAnyOrderElementsOf(cases);
    }

    /** The case was looked for before the other's claim could be seen; the condition on the claim itself decides. */
    @Test
    void a_case_that_another_was_given_meanwhile_stays_theirs() throws Exception {
        var course = TestCourses.funded();
        var first = submitted(applicant(), course);
        var second = submitted(applicant(), course);
        var faster = reviewer();
        var slower = reviewer();
        try (var giving = Sql.connect();
                var statement = giving.createStatement()) {
            giving.setAutoCommit(false);
            // Without the key's own lock on the application, which only another moment would have.
            statement.execute("SET LOCAL session_replication_role = replica");
            statement.execute("INSERT INTO case_claim (application_id, reviewer, claimed_at, until) VALUES ('"
                    + first.id() + "', '" + faster.id() + "', now(), now() + interval '15 minutes')");
            var given = CompletableFuture.supplyAsync(() -> next(slower, course));
            untilAClaimWaits(given);
            giving.commit();
            assertThat(given.join()).isEqualTo(second.id());
        }
        assertThat(Sql.text("SELECT reviewer FROM case_claim WHERE application_id = '" + first.id() + "'"))
                .isEqualTo(faster.id().toString());
    }

    @Test
    void nobody_waits_for_a_case_that_another_is_being_given() throws Exception {
        var course = TestCourses.funded();
        var first = submitted(applicant(), course);
        var second = submitted(applicant(), course);
        try (var giving = Sql.connect();
                var statement = giving.createStatement()) {
            giving.setAutoCommit(false);
            statement.execute("SELECT FROM application WHERE id = '" + first.id() + "' FOR UPDATE");
            assertThat(next(reviewer(), course)).isEqualTo(second.id());
            giving.rollback();
        }
    }

    @Test
    void of_many_who_open_one_case_at_once_one_has_it() {
        var seen = submitted(applicant(), TestCourses.funded());
        var reviewers = new ConcurrentLinkedQueue<Somebody>(
                IntStream.range(0, 8).mapToObj(number -> reviewer()).toList());
        var statuses = new ArrayList<>(Race.of(
                8,
                () -> asNew(reviewers.remove()).post(ONE + "/claim", seen.id()).statusCode()));
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
    }

    private static void untilAClaimWaits(Future<?> given) {
        var start = System.nanoTime();
        while (!given.isDone() && System.nanoTime() - start < PATIENCE && "0".equals(Sql.text("""
                SELECT count(*) FROM pg_stat_activity
                WHERE wait_event_type = 'Lock' AND query LIKE 'INSERT INTO case_claim%'"""))) {
            Thread.onSpinWait();
        }
    }

    private static UUID next(Somebody reviewer, String course) {
        Response answer = asNew(reviewer).queryParam("course", course).post(APPLICATIONS + "/claims");
        answer.then().statusCode(200);
        String id = answer.path("applicationId");
        return id == null ? null : UUID.fromString(id);
    }
}
