package uk.learningoffer.application.submission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.draft;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.Given.started;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given.Seen;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.TestCourses;

@ApiTest
class AnswersApiTest {
    private static final String ONE = APPLICATIONS + "/{id}";

    @Test
    void answers_are_kept_bit_by_bit_until_nothing_is_missing() {
        var somebody = applicant();
        var seen = started(somebody);
        var etag = patch(somebody, seen, Map.of("problem", "Nobody finds our forms"))
                .statusCode(200)
                .body("problem", equalTo("Nobody finds our forms"))
                .extract()
                .header("ETag");
        patch(somebody, new Seen(seen.id(), etag), Map.of("confidenceBefore", 3, "declared", true, "storyCode", "US01"))
                .statusCode(200)
                .body("problem", equalTo("Nobody finds our forms"))
                .body("story.code", equalTo("US01"))
                .body("missing", empty())
                .body("next", contains("edit", "submit", "invite-colleagues", "withdraw"));
    }

    @Test
    void null_takes_an_answer_away_and_leaving_out_keeps_it() {
        var somebody = applicant();
        var seen = draft(somebody);
        var change = new HashMap<String, Object>();
        change.put("problem", null);
        change.put("motivators", null);
        patch(somebody, seen, change)
                .statusCode(200)
                .body("problem", nullValue())
                .body("motivators", empty())
                .body("constraints", contains("little-time"))
                .body("confidenceBefore", equalTo(2));
    }

    @Test
    void a_named_course_takes_the_place_of_one_of_the_library() {
        var somebody = applicant();
        var named = Map.of(
                "title", "Data skills", "url", "https://www.example.org/data", "why", "Our team moves to open data");
        patch(somebody, started(somebody), Map.of("namedCourse", named))
                .statusCode(200)
                .body("course", nullValue())
                .body("namedCourse.title", equalTo("Data skills"))
                .body("eligibility.outcome", equalTo("NEEDS_REVIEW"));
    }

    @Test
    void every_wrong_answer_is_named_at_once() {
        var somebody = applicant();
        var wrong = new HashMap<String, Object>();
        wrong.put("problem", "x".repeat(20_000));
        wrong.put("courseSlug", "no-such-course");
        wrong.put("storyCode", "US999");
        wrong.put("confidenceBefore", 6);
        wrong.put("neededBy", "2020-01-01");
        wrong.put("motivators", List.of("fame"));
        var seen = started(somebody);
        patch(somebody, seen, wrong)
                .statusCode(400)
                .body("type", equalTo("/problems/invalid"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/problem",
                                "/courseSlug",
                                "/storyCode",
                                "/confidenceBefore",
                                "/neededBy",
                                "/motivators"));
        as(somebody).get(ONE, seen.id()).then().body("problem", nullValue());
    }

    @Test
    void a_named_course_needs_a_secure_address() {
        var somebody = applicant();
        var named = Map.of("title", " ", "url", "http://example.org", "why", "Because");
        patch(somebody, started(somebody), Map.of("namedCourse", named))
                .statusCode(400)
                .body("errors.pointer", contains("/namedCourse/title", "/namedCourse/url"));
    }

    @Test
    void an_unknown_field_is_refused_with_every_other_fault() {
        var somebody = applicant();
        patch(somebody, started(somebody), Map.of("status", "APPROVED", "neededBy", "soon"))
                .statusCode(400)
                .body("errors.pointer", hasItems("/status", "/neededBy"));
        asNew(somebody)
                .body(Map.of("personId", UUID.randomUUID()))
                .post(APPLICATIONS)
                .then()
                .statusCode(400);
    }

    @Test
    void what_is_of_the_wrong_kind_hides_no_other_fault() {
        var somebody = applicant();
        var wrong = new HashMap<String, Object>();
        wrong.put("problem", 5);
        wrong.put("neededBy", "");
        wrong.put("confidenceBefore", "three");
        wrong.put("declared", "yes");
        wrong.put("motivators", List.of(1));
        wrong.put("intendedUse", "x".repeat(20_000));
        wrong.put("unknown", Map.of("a", 1));
        patch(somebody, started(somebody), wrong)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/problem",
                                "/neededBy",
                                "/confidenceBefore",
                                "/declared",
                                "/motivators/0",
                                "/intendedUse",
                                "/unknown"))
                .body("errors.find { it.pointer == '/neededBy' }.detail", equalTo("Enter a date like 2026-04-01"))
                .body("errors.find { it.pointer == '/confidenceBefore' }.detail", equalTo("Enter a whole number"));
        var other = applicant();
        patch(other, started(other), Map.of("confidenceBefore", 99_999_999_999L, "neededBy", "31/12/2026"))
                .statusCode(400)
                .body("errors.pointer", hasItems("/confidenceBefore", "/neededBy"));
    }

    @Test
    void a_free_course_is_not_applied_for() {
        asNew(applicant())
                .body(Map.of("courseSlug", "people-centred-policy-design"))
                .post(APPLICATIONS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/courseSlug"))
                .body("errors[0].detail", containsString("/courses/people-centred-policy-design"));
    }

    @Test
    void a_course_that_retires_meanwhile_stops_the_draft() {
        var somebody = applicant();
        var slug = TestCourses.funded();
        var seen = draft(somebody, slug);
        TestCourses.retire(slug);
        asNew(applicant())
                .body(Map.of("courseSlug", slug))
                .post(APPLICATIONS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/courseSlug"));
        move(somebody, seen, "submission", null)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/courseSlug"))
                .body("errors[0].detail", containsString("no longer offered"));
    }

    @Test
    void what_is_missing_stops_a_submission_with_all_of_it() {
        var somebody = applicant();
        move(somebody, started(somebody), "submission", null)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/problem", "/confidenceBefore", "/declared"));
    }

    private static ValidatableResponse patch(Somebody who, Seen seen, Map<String, ?> answers) {
        return as(who).header("If-Match", seen.etag())
                .body(answers)
                .patch(ONE, seen.id())
                .then();
    }
}
