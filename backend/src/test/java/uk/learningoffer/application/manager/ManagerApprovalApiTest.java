package uk.learningoffer.application.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.draft;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.reviewer;
import static uk.learningoffer.testsupport.TeamGiven.now;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.application.queue.ApplicationQuery;
import uk.learningoffer.application.queue.UnclaimedCases;
import uk.learningoffer.development.SettableClock;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given.Seen;
import uk.learningoffer.testsupport.LinksInTests;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TestCourses;

@ApiTest
class ManagerApprovalApiTest {
    private static final String ONE = APPLICATIONS + "/{id}";
    private static final String ANSWER = "/api/v1/manager-approvals/answer";

    private final Somebody somebody = applicant();
    private final Somebody manager = applicant();
    private final int version = 1000 + (int) (System.nanoTime() % 1_000_000);

    @Inject
    LinksInTests links;

    @Inject
    UnclaimedCases unclaimed;

    @Inject
    SettableClock clock;

    @BeforeEach
    void managers_are_asked() {
        Sql.run("""
                INSERT INTO settings SELECT %d, current_date, licences_per_person, licences_per_authority, declaration, true,
                    5, four_eyes_for_refusals, four_eyes_above_pence, undo_seconds, claim_minutes, 'Test', NULL, now(), NULL
                FROM settings WHERE version = 1""".formatted(version));
    }

    @AfterEach
    void managers_are_not_asked() {
        Sql.run("UPDATE settings SET cancelled_at = now() WHERE version = " + version);
    }

    @Test
    void a_colleague_must_be_named_as_manager() {
        var seen = draft(somebody);
        as(somebody)
                .get(ONE, seen.id())
                .then()
                .body("managerWanted", equalTo(true))
                .body("missing.pointer", contains("/managerEmail"));
        name(seen, "nonsense").then().statusCode(400).body("errors.pointer", contains("/managerEmail"));
        for (var wrong : new String[] {"boss@gov.uk.example.com", somebody.email()}) {
            name(now(somebody, seen.id()), wrong)
                    .then()
                    .statusCode(200)
                    .body("missing.pointer", contains("/managerEmail"));
        }
        name(now(somebody, seen.id()), manager.email()).then().body("missing", org.hamcrest.Matchers.empty());
    }

    @Test
    void the_manager_answers_once_by_the_link_and_both_sides_see_it() {
        var seen = sent();
        var token = links.of(seen.id());
        as(somebody)
                .get(ONE, seen.id())
                .then()
                .body("managerApproval.state", equalTo("ASKED"))
                .body("whatHappensNext", containsString("your line manager"));
        asNobody()
                .body(Map.of("token", token))
                .post("/api/v1/manager-approvals/question")
                .then()
                .statusCode(200)
                .body("approval.state", equalTo("ASKED"))
                .body("courseTitle", equalTo("Introduction to Content Design"));
        answer(token, true, "Go ahead").then().statusCode(200).body("approval.state", equalTo("AGREED"));
        answer(token, false, null).then().statusCode(409).body("detail", containsString("used already"));
        for (var who : new Somebody[] {somebody, reviewer()}) {
            as(who).get(ONE, seen.id())
                    .then()
                    .body("managerApproval.state", equalTo("AGREED"))
                    .body("managerApproval.words", equalTo("Go ahead"));
        }
        as(reviewer()).get(ONE, seen.id()).then().body("managerEmail", nullValue());
        as(somebody).get(ONE + "/timeline", seen.id()).then().body("items.kind", hasItem("MANAGER_AGREED"));
    }

    @Test
    void a_link_that_is_unknown_or_too_late_says_so() {
        answer("x".repeat(43), true, null).then().statusCode(409);
        var seen = sent();
        Sql.run("UPDATE manager_approval SET due_on = current_date - 2 WHERE application_id = '%s'"
                .formatted(seen.id()));
        answer(links.of(seen.id()), true, null).then().statusCode(409);
        as(somebody).get(ONE, seen.id()).then().body("managerApproval.state", equalTo("NOT_ANSWERED"));
        asNobody()
                .body(new HashMap<>())
                .header("Idempotency-Key", "k-" + UUID.randomUUID())
                .post(ANSWER)
                .then()
                .statusCode(400);
    }

    @Test
    void no_case_is_handed_out_while_its_manager_may_answer_and_any_is_afterwards() {
        var slug = TestCourses.funded();
        var seen = sent(slug);
        assertThat(next(slug, Instant.now())).isNull();
        assertThat(next(slug, Instant.now().plus(Duration.ofDays(20)))).isEqualTo(seen.id());
        answer(links.of(seen.id()), false, "Not now").then().statusCode(200);
        assertThat(next(slug, Instant.now())).isEqualTo(seen.id());
    }

    @Test
    void of_many_answers_at_the_same_moment_one_counts() {
        for (var round = 0; round < 5; round++) {
            var seen = sent(TestCourses.funded());
            var token = links.of(seen.id());
            var statuses = Race.of(8, () -> answer(token, true, null).statusCode());
            assertThat(statuses).containsOnlyOnce(200);
        }
    }

    private UUID next(String course, Instant at) {
        var query = new ApplicationQuery();
        query.courses = java.util.List.of(course);
        var reviewer = new CurrentUser(reviewer().id(), null, "LDS", java.util.Set.of("REVIEWER"));
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> unclaimed.oldest(query, reviewer, at).orElse(null));
    }

    private Seen sent() {
        return sent(uk.learningoffer.testsupport.Given.FUNDED_COURSE);
    }

    private Seen sent(String course) {
        var who = course.equals(uk.learningoffer.testsupport.Given.FUNDED_COURSE) ? somebody : applicant();
        var draft = draft(who, course);
        as(who).header("If-Match", draft.etag())
                .body(Map.of("managerEmail", manager.email()))
                .patch(ONE, draft.id())
                .then()
                .statusCode(200);
        move(who, now(who, draft.id()), "submission", null).then().statusCode(200);
        return now(who, draft.id());
    }

    private Response name(Seen seen, String email) {
        return as(somebody)
                .header("If-Match", seen.etag())
                .body(Map.of("managerEmail", email))
                .patch(ONE, seen.id());
    }

    private static Response answer(String token, boolean agrees, String words) {
        var body = new HashMap<String, Object>(Map.of("token", token, "agrees", agrees));
        body.put("words", words);
        return asNobody()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(ANSWER);
    }
}
