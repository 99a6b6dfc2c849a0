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
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.applicantOf;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.reviewer;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given.Seen;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TestCourses;

@ApiTest
class ReopeningApiTest {
    private static final String ONE = APPLICATIONS + "/{id}";
    private static final Map<String, Object> WHY = Map.of("words", "We misread your answer");

    @Test
    void a_declined_application_goes_back_to_its_old_place_with_its_history() {
        var somebody = applicant();
        var course = TestCourses.fundedWithPool();
        var declined = declined(submitted(somebody, course));
        Sql.run("UPDATE application SET rule_outcome = 'NOT_ELIGIBLE' WHERE id = '" + declined.id() + "'");
        var submittedAt = as(somebody).get(ONE, declined.id()).path("submittedAt");
        var reviewer = reviewer();
        var reopened = move(reviewer, declined, "reopening", WHY);
        reopened.then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("submittedAt", equalTo(submittedAt))
                .body("decision", nullValue())
                .body("eligibility.outcome", not(equalTo("NOT_ELIGIBLE")))
                .body("next", hasItems("approve", "decline"));
        as(somebody)
                .get(ONE + "/timeline", declined.id())
                .then()
                .body("items.kind", hasItems("DECLINED", "REOPENED"))
                .body("items.words", hasItem("We misread your answer"));
        assertThat(Sql.text("SELECT ended_as FROM past_decision WHERE application_id = '" + declined.id() + "'"))
                .isEqualTo("REOPENED");
        assertThat(Sql.text("SELECT count(*) FROM message WHERE kind = 'REOPENED' AND application_id = '"
                        + declined.id() + "'"))
                .isEqualTo("1");
        var again = declined(new Seen(declined.id(), reopened.header("ETag")));
        assertThat(Sql.text("SELECT count(*) FROM message WHERE kind = 'DECLINED' AND application_id = '"
                        + declined.id() + "'"))
                .isEqualTo("2");
        var back = move(reviewer, again, "reopening", WHY);
        move(reviewer, new Seen(declined.id(), back.header("ETag")), "approval", Map.of())
                .then()
                .body("status", equalTo("WAITING"));
    }

    @Test
    void only_what_was_declined_is_reopened_and_with_a_reason() {
        var seen = submitted(applicant(), TestCourses.funded());
        move(reviewer(), seen, "reopening", WHY).then().statusCode(409);
        var declined = declined(seen);
        move(reviewer(), declined, "reopening", Map.of("words", ""))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/words"));
        move(reviewer(), seen, "reopening", WHY).then().statusCode(412);
        move(administrator(), declined, "reopening", WHY).then().statusCode(403);
    }

    @Test
    void a_colleagues_application_is_reopened_by_another() {
        var reviewer = reviewer();
        var seen = submitted(applicantOf("SHF"), TestCourses.funded());
        var declined = declined(seen);
        Sql.run("UPDATE application SET authority_code = '%s' WHERE id = '%s'"
                .formatted(reviewer.authorityCode(), seen.id()));
        move(reviewer, declined, "reopening", WHY).then().statusCode(403);
    }

    @Test
    void a_person_who_applied_again_has_one_open_application() {
        var somebody = applicant();
        var course = TestCourses.funded();
        var declined = declined(submitted(somebody, course));
        as(reviewer()).get(ONE, declined.id()).then().body("next", hasItem("reopen"));
        submitted(somebody, course);
        as(reviewer()).get(ONE, declined.id()).then().body("next", not(hasItem("reopen")));
        move(reviewer(), declined, "reopening", WHY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"))
                .body("detail", containsString("applied for this course again"));
    }

    @Test
    void a_note_is_for_staff_unless_the_applicant_may_read_it() {
        var somebody = applicant();
        var seen = submitted(somebody, TestCourses.funded());
        var reviewer = reviewer();
        asNew(reviewer)
                .body(Map.of("words", "Ask the pool owner", "visibleToApplicant", false))
                .post(ONE + "/notes", seen.id())
                .then()
                .statusCode(200)
                .body("items.words", hasItem("Ask the pool owner"))
                .body("items.kind", hasItem("NOTE"));
        asNew(administrator())
                .body(Map.of("words", "We look at it on Monday", "visibleToApplicant", true))
                .post(ONE + "/notes", seen.id())
                .then()
                .statusCode(200);
        as(somebody)
                .get(ONE + "/timeline", seen.id())
                .then()
                .body("items.words", hasItem("We look at it on Monday"))
                .body("items.words", not(hasItem("Ask the pool owner")));
        asNew(reviewer)
                .body(Map.of("words", " ", "visibleToApplicant", false))
                .post(ONE + "/notes", seen.id())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/words"));
        asNew(somebody)
                .body(Map.of("words", "Hello", "visibleToApplicant", true))
                .post(ONE + "/notes", seen.id())
                .then()
                .statusCode(403);
    }

    @Test
    void the_timeline_tells_staff_what_was_sent() {
        var somebody = applicant();
        var seen = submitted(somebody, TestCourses.funded());
        as(reviewer())
                .get(ONE + "/timeline", seen.id())
                .then()
                .body("items.words", hasItem("You sent an application."));
        as(somebody).get(ONE + "/timeline", seen.id()).then().body("items.kind", not(hasItem("MESSAGE_SENT")));
    }

    private static Seen declined(Seen seen) {
        var answer = move(reviewer(), seen, "refusal", Map.of("reasonCode", "COURSE_DOES_NOT_FIT"));
        answer.then().statusCode(200);
        return new Seen(seen.id(), answer.header("ETag"));
    }
}
