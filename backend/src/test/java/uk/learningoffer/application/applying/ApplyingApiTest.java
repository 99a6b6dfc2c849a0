package uk.learningoffer.application.applying;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
