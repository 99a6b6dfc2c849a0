package uk.learningoffer.application.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.FUNDED_COURSE;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.Given.submitted;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.applicantOf;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.reviewer;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given.Seen;
import uk.learningoffer.testsupport.TestCourses;

@ApiTest
class ReviewingApiTest {
    private static final String ONE = APPLICATIONS + "/{id}";

    private static final String FREE_COURSE = "people-centred-policy-design";

    @Test
    void an_approved_application_has_its_licence_or_its_place_in_the_same_answer() {
        var somebody = applicant();
        var seen = submitted(somebody, TestCourses.fundedWithPool());
        move(reviewer(), seen, "approval", Map.of("words", "Enjoy it"))
                .then()
                .statusCode(200)
                .body("status", equalTo("WAITING"))
                .body("decision.outcome", equalTo("APPROVED"))
                .body("decision.words", equalTo("Enjoy it"))
                .body("decidedAt", notNullValue())
                .body("waiting.place", equalTo(1))
                .body("next", empty());
        as(somebody)
                .get(ONE + "/timeline", seen.id())
                .then()
                .body("items.kind", hasItems("STARTED", "SUBMITTED", "APPROVED"))
                .body("items.by", hasItems("You", "The team"));
    }

    @Test
    void a_refusal_gives_its_reason_and_what_to_take_instead() {
        var somebody = applicant();
        var refusal = Map.of(
                "reasonCode", "FREE_COURSE_INSTEAD", "words", "Try this one", "alternatives", List.of(FREE_COURSE));
        var seen = submitted(somebody);
        move(reviewer(), seen, "refusal", refusal).then().statusCode(200).body("status", equalTo("DECLINED"));
        as(somebody)
                .get(ONE, seen.id())
                .then()
                .body("decision.outcome", equalTo("DECLINED"))
                .body("decision.reason.code", equalTo("FREE_COURSE_INSTEAD"))
                .body("decision.alternatives.slug", contains(FREE_COURSE))
                .body("next", empty());
    }

    @Test
    void a_refusal_needs_a_known_reason_and_free_courses() {
        var seen = submitted(applicant());
        var somebody = reviewer();
        move(somebody, seen, "refusal", Map.of())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reasonCode"));
        move(somebody, seen, "refusal", Map.of("reasonCode", "BECAUSE"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/reasonCode"));
        var paid = Map.of("reasonCode", "COURSE_DOES_NOT_FIT", "alternatives", List.of(FREE_COURSE, FUNDED_COURSE));
        move(somebody, seen, "refusal", paid)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/alternatives/1"));
        as(somebody).get(ONE, seen.id()).then().body("status", equalTo("SUBMITTED"));
    }

    @Test
    void a_question_goes_to_the_applicant_and_its_answer_back() {
        var somebody = applicant();
        var reviewer = reviewer();
        var seen = submitted(somebody);
        var asked = move(reviewer, seen, "information-request", Map.of("words", "Which team?"));
        asked.then()
                .statusCode(200)
                .body("status", equalTo("INFORMATION_REQUESTED"))
                .body("question.words", equalTo("Which team?"));
        var etag = as(somebody)
                .get(ONE, seen.id())
                .then()
                .body("next", contains("answer", "withdraw"))
                .extract()
                .header("ETag");
        move(somebody, new Seen(seen.id(), etag), "answer", Map.of("words", "Benefits"))
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("question", nullValue());
        as(reviewer)
                .get(ONE + "/timeline", seen.id())
                .then()
                .body("items.words", hasItems("Which team?", "Benefits"))
                .body("items.by", hasItem("Test Person"));
    }

    @Test
    void a_decided_case_is_not_decided_again() {
        var reviewer = reviewer();
        var seen = submitted(applicant());
        var declined = move(reviewer, seen, "refusal", Map.of("reasonCode", "COURSE_DOES_NOT_FIT"));
        var final_ = new Seen(seen.id(), declined.header("ETag"));
        for (var again : List.of("approval", "information-request", "refusal")) {
            var body = again.equals("refusal")
                    ? Map.of("reasonCode", "OVER_LIMIT")
                    : again.equals("approval") ? Map.of() : Map.of("words", "Why?");
            move(reviewer, final_, again, body)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/illegal-transition"))
                    .body("detail", containsString("was declined"));
        }
        move(reviewer, seen, "approval", Map.of()).then().statusCode(412);
    }

    @Test
    void a_reviewer_does_not_decide_on_a_colleague() {
        var reviewer = reviewer();
        var seen = submitted(applicantOf(reviewer.authorityCode()));
        as(reviewer).get(ONE, seen.id()).then().statusCode(200).body("next", empty());
        for (var decision : List.of("approval", "information-request")) {
            move(reviewer, seen, decision, decision.equals("approval") ? Map.of() : Map.of("words", "Hello"))
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/forbidden"))
                    .body("detail", containsString("same council"));
        }
    }

    @Test
    void a_reviewer_does_not_decide_on_their_own_team() {
        var reviewer = reviewer();
        var seen = submitted(applicant());
        var own = submitted(reviewer);
        TestCourses.execute("""
                WITH team AS (INSERT INTO application_team (id, started_by, created_at, closes_at, sent_at)
                    VALUES (gen_random_uuid(), '%s', now(), now(), now()) RETURNING id)
                UPDATE application SET team_id = team.id, team_place = CASE WHEN application.id = '%s' THEN 1 ELSE 2 END
                FROM team WHERE application.id IN ('%s', '%s')""".formatted(reviewer.id(), own.id(), own.id(), seen.id()));
        as(reviewer).get(ONE, seen.id()).then().body("next", empty());
        move(reviewer, seen, "approval", Map.of()).then().statusCode(403).body("detail", containsString("one team"));
    }

    @Test
    void only_reviewers_decide_and_count() {
        var somebody = applicant();
        var seen = submitted(somebody);
        move(somebody, seen, "approval", Map.of()).then().statusCode(403);
        move(administrator(), seen, "approval", Map.of()).then().statusCode(403);
        as(somebody).get(APPLICATIONS + "/counts").then().statusCode(403);
    }

    @Test
    void a_preview_is_held_to_the_rules_of_the_decision() {
        var seen = submitted(applicant());
        as(reviewer())
                .body(Map.of("move", "refusal"))
                .post(ONE + "/message-preview", seen.id())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reasonCode"));
        as(applicant())
                .body(Map.of("move", "approval"))
                .post(ONE + "/message-preview", seen.id())
                .then()
                .statusCode(403);
    }

    @Test
    void the_rules_are_asked_again_for_the_reviewer() {
        var slug = TestCourses.funded();
        var seen = submitted(applicant(), slug);
        TestCourses.retire(slug);
        as(reviewer())
                .get(ONE + "/eligibility", seen.id())
                .then()
                .statusCode(200)
                .body("outcome", equalTo("NOT_ELIGIBLE"))
                .body("rules.find { it.code == 'COURSE_OPEN' }.outcome", equalTo("FAIL"))
                .body("whatYouCanDo", not(empty()));
        as(reviewer()).get(ONE, seen.id()).then().body("eligibility.outcome", not(equalTo("NOT_ELIGIBLE")));
    }

    @Test
    void a_decision_sent_again_with_its_key_is_answered_as_before() {
        var reviewer = reviewer();
        var seen = submitted(applicant(), TestCourses.fundedWithPool());
        var key = java.util.UUID.randomUUID().toString();
        var answers = java.util.stream.Stream.generate(() -> as(reviewer)
                        .header("Idempotency-Key", key)
                        .header("If-Match", seen.etag())
                        .body(Map.of())
                        .post(ONE + "/approval", seen.id()))
                .limit(2)
                .toList();
        answers.get(1).then().statusCode(200).header("Idempotent-Replayed", "true");
        org.assertj.core.api.Assertions.assertThat(answers.get(1).asByteArray())
                .isEqualTo(answers.get(0).asByteArray());
        asNew(reviewer).body(Map.of()).post(ONE + "/approval", seen.id()).then().statusCode(428);
    }
}
