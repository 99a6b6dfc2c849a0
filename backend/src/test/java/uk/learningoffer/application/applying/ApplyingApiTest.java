package uk.learningoffer.application.applying;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.FUNDED_COURSE;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.draft;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.Given.started;
import static uk.learningoffer.testsupport.Given.submitted;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.partner;
import static uk.learningoffer.testsupport.People.reviewer;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.application.eligibility.EligibilityRules;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given.Seen;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.TestCourses;

@ApiTest
class ApplyingApiTest {
    private static final String ONE = APPLICATIONS + "/{id}";

    @Test
    void an_application_starts_as_a_draft_with_a_reference() {
        var somebody = applicant();
        var id = asNew(somebody)
                .body(Map.of("courseSlug", FUNDED_COURSE))
                .post(APPLICATIONS)
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/applications/"))
                .body("reference", matchesPattern("LO-\\w{4}-\\w{4}"))
                .body("status", equalTo("DRAFT"))
                .body("course.slug", equalTo(FUNDED_COURSE))
                .body("applicant.email", equalTo(somebody.email()))
                .body("applicant.authority.code", equalTo("MAN"))
                .body("next", contains("edit", "invite-colleagues", "withdraw"))
                .body("missing.pointer", contains("/problem", "/confidenceBefore", "/declared"))
                .body("eligibility.rules.code", hasItems("AUTHORITY_KNOWN", "NO_OPEN_APPLICATION", "POOL_OPEN"))
                .extract()
                .<String>path("id");
        as(somebody).get(ONE, id).then().statusCode(200).header("ETag", notNullValue());
    }

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
        wrong.put("motivators", java.util.List.of("fame"));
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
        wrong.put("motivators", java.util.List.of(1));
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

    @Test
    void a_sent_application_keeps_the_rules_it_was_sent_on() {
        var somebody = applicant();
        move(somebody, draft(somebody), "submission", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("submittedAt", notNullValue())
                .body("eligibility.ruleSetVersion", equalTo(EligibilityRules.VERSION))
                .body("eligibility.rules.code", hasItem("AUTHORITY_KNOWN"))
                .body("whatHappensNext", containsString("You will get an e-mail by"))
                .body("next", contains("edit", "withdraw"));
    }

    @Test
    void a_sent_application_is_not_sent_again() {
        var somebody = applicant();
        move(somebody, submitted(somebody), "submission", null).then().statusCode(409);
    }

    @Test
    void there_is_one_open_application_for_a_person_and_course() {
        var somebody = applicant();
        var first = started(somebody);
        var again = Map.of("courseSlug", FUNDED_COURSE);
        asNew(somebody)
                .body(again)
                .post(APPLICATIONS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"));
        move(somebody, first, "withdrawal", null).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        asNew(somebody).body(again).post(APPLICATIONS).then().statusCode(201);
    }

    @Test
    void somebody_outside_the_public_sector_hears_what_to_do_instead() {
        var somebody = TestCourses.personAt("gov.uk.example.com");
        move(somebody, draft(somebody), "submission", null)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/authorityCode"));
    }

    @Test
    void the_version_seen_is_needed_and_must_be_the_newest() {
        var somebody = applicant();
        var old = started(somebody);
        patch(somebody, old, Map.of("problem", "First")).statusCode(200);
        patch(somebody, old, Map.of("problem", "Second")).statusCode(412).body("type", equalTo("/problems/stale"));
        as(somebody)
                .body(Map.of("problem", "Third"))
                .patch(ONE, old.id())
                .then()
                .statusCode(428);
        asNew(somebody).post(ONE + "/submission", old.id()).then().statusCode(428);
        move(somebody, old, "submission", null).then().statusCode(412);
    }

    @Test
    void a_key_is_needed_and_means_one_request() {
        var somebody = applicant();
        as(somebody)
                .body(Map.of())
                .post(APPLICATIONS)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-missing"));
        var key = UUID.randomUUID().toString();
        var first = as(somebody).header("Idempotency-Key", key).body(Map.of()).post(APPLICATIONS);
        as(somebody)
                .header("Idempotency-Key", key)
                .body(Map.of())
                .post(APPLICATIONS)
                .then()
                .statusCode(201)
                .body("id", equalTo(first.path("id")));
        as(somebody)
                .header("Idempotency-Key", key)
                .body(Map.of("courseSlug", FUNDED_COURSE))
                .post(APPLICATIONS)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-mismatch"));
    }

    @Test
    void somebody_elses_draft_and_none_at_all_are_the_same_answer() {
        var seen = draft(applicant());
        for (var other : new Somebody[] {applicant(), reviewer(), partner("MAN")}) {
            var theirs = as(other).get(ONE, seen.id()).then().statusCode(404).extract();
            var none =
                    as(other).get(ONE, UUID.randomUUID()).then().statusCode(404).extract();
            org.assertj.core.api.Assertions.assertThat(theirs.<String>path("detail"))
                    .isEqualTo(none.path("detail"));
        }
        var other = applicant();
        patch(other, seen, Map.of("problem", "Mine now")).statusCode(404);
        move(other, seen, "submission", null).then().statusCode(404);
        move(reviewer(), seen, "withdrawal", null).then().statusCode(404);
        asNobody().get(ONE, seen.id()).then().statusCode(401);
    }

    @Test
    void an_applicant_lists_their_own_newest_first() {
        var somebody = applicant();
        var first = submitted(somebody);
        asNew(somebody).body(Map.of()).post(APPLICATIONS).then().statusCode(201);
        submitted(applicant());
        var page = as(somebody)
                .queryParam("limit", 1)
                .get(APPLICATIONS)
                .then()
                .statusCode(200)
                .body("items.status", contains("DRAFT"))
                .body("items[0].submittedAt", nullValue());
        as(somebody)
                .queryParam("limit", 1)
                .queryParam("cursor", page.extract().<String>path("next"))
                .get(APPLICATIONS)
                .then()
                .statusCode(200)
                .body("items.id", contains(first.id().toString()))
                .body("items[0].ageDays", equalTo(0))
                .body("next", nullValue());
    }

    @Test
    void a_timeline_tells_the_applicant_what_they_did() {
        var somebody = applicant();
        var seen = submitted(somebody);
        as(somebody)
                .get(ONE + "/timeline", seen.id())
                .then()
                .statusCode(200)
                .body("items.kind", contains("STARTED", "SUBMITTED"))
                .body("items.by", contains("You", "You"))
                .body("items.visibleToApplicant", not(hasItem(false)));
        as(applicant()).get(ONE + "/timeline", seen.id()).then().statusCode(404);
    }

    @Test
    void an_id_that_is_none_is_not_found() {
        as(applicant()).get(ONE, "nonsense").then().statusCode(404);
    }

    private static ValidatableResponse patch(Somebody who, Seen seen, Map<String, ?> answers) {
        return as(who).header("If-Match", seen.etag())
                .body(answers)
                .patch(ONE, seen.id())
                .then();
    }
}
