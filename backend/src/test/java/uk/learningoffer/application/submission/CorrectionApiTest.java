package uk.learningoffer.application.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.Given.submitted;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.reviewer;
import static uk.learningoffer.testsupport.TeamGiven.now;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given.Seen;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.TestCourses;

/** What was sent can be put right until a reviewer has it. */
@ApiTest
class CorrectionApiTest {
    private static final String ONE = APPLICATIONS + "/{id}";

    private final Somebody somebody = applicant();

    @Test
    void a_change_keeps_the_place_in_the_queue_and_is_told_once() {
        var seen = submitted(somebody);
        var submittedAt = as(somebody).get(ONE, seen.id()).path("submittedAt");
        patch(seen, Map.of("problem", "Put right")).statusCode(200).body("submittedAt", equalTo(submittedAt));
        patch(now(somebody, seen.id()), Map.of("confidenceBefore", 4))
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("problem", equalTo("Put right"))
                .body("next", contains("edit", "withdraw"));
        as(somebody)
                .get(ONE + "/timeline", seen.id())
                .then()
                .body("items.kind", contains("STARTED", "SUBMITTED", "CORRECTED"));
    }

    @Test
    void what_was_sent_stays_whole() {
        var seen = submitted(somebody);
        Integer before = as(somebody).get(ONE, seen.id()).path("version");
        var gone = new HashMap<String, Object>();
        gone.put("problem", null);
        gone.put("confidenceBefore", null);
        patch(seen, gone).statusCode(400).body("errors.pointer", contains("/problem", "/confidenceBefore"));
        var retired = TestCourses.funded();
        TestCourses.retire(retired);
        patch(seen, Map.of("courseSlug", retired)).statusCode(400).body("errors.pointer", contains("/courseSlug"));
        patch(seen, Map.of("problem", "x".repeat(20_000))).statusCode(400);
        as(somebody)
                .get(ONE, seen.id())
                .then()
                .body("problem", not(equalTo(null)))
                .body("version", equalTo(before));
    }

    @Test
    void another_course_is_checked_by_the_rules_again() {
        var seen = submitted(somebody);
        var other = TestCourses.funded();
        patch(seen, Map.of("courseSlug", other)).statusCode(200).body("eligibility.outcome", equalTo("NEEDS_REVIEW"));
    }

    @Test
    void nothing_is_changed_under_the_eyes_of_a_reviewer() {
        var seen = submitted(somebody);
        var reviewer = reviewer();
        asNew(reviewer).post(ONE + "/claim", seen.id()).then().statusCode(200);
        as(somebody).get(ONE, seen.id()).then().body("next", contains("withdraw"));
        patch(now(somebody, seen.id()), Map.of("problem", "Too late"))
                .statusCode(409)
                .body("detail", containsString("is being read by a reviewer"));
        TestCourses.execute("UPDATE case_claim SET until = now() - interval '1 second' WHERE application_id = '%s'"
                .formatted(seen.id()));
        patch(now(somebody, seen.id()), Map.of("problem", "In time")).statusCode(200);
    }

    @Test
    void a_final_case_and_somebody_elses_are_not_changed() {
        var seen = submitted(somebody);
        var stranger = applicant();
        as(stranger)
                .header("If-Match", seen.etag())
                .body(Map.of("problem", "Mine"))
                .patch(ONE, seen.id())
                .then()
                .statusCode(404);
        move(somebody, seen, "withdrawal", null);
        patch(now(somebody, seen.id()), Map.of("problem", "Again"))
                .statusCode(409)
                .body("detail", containsString("was withdrawn"));
        assertThat(TestCourses.count(
                        "timeline_entry WHERE kind = 'CORRECTED' AND application_id = '%s'".formatted(seen.id())))
                .isZero();
    }

    @Test
    void a_refusal_without_chosen_courses_still_leads_to_free_ones() {
        var seen = submitted(somebody);
        move(reviewer(), seen, "refusal", Map.of("reasonCode", "OVER_LIMIT"));
        as(somebody)
                .get(ONE, seen.id())
                .then()
                .body("decision.reason.code", equalTo("OVER_LIMIT"))
                .body("decision.alternatives.costClass", org.hamcrest.Matchers.hasItem("free"));
    }

    private ValidatableResponse patch(Seen seen, Map<String, ?> change) {
        return as(somebody)
                .header("If-Match", seen.etag())
                .body(change)
                .patch(ONE, seen.id())
                .then();
    }
}
