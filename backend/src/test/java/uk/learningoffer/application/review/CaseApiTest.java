package uk.learningoffer.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.Given.submitted;
import static uk.learningoffer.testsupport.People.applicantOf;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.councilLead;
import static uk.learningoffer.testsupport.People.reviewer;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given.Seen;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TestCourses;

@ApiTest
class CaseApiTest {
    private static final String CASE = APPLICATIONS + "/{id}/case";
    private static final String PAST = APPLICATIONS + "/{id}/past-cases";

    @Test
    void a_case_shows_the_stock_as_it_will_be_and_then_it_is_so() {
        var slug = TestCourses.fundedWithPool();
        var pool = poolOf(slug);
        Rows.licences(pool, 1);
        var first = submitted(applicant(), slug);
        var second = submitted(applicant(), slug);
        as(reviewer())
                .get(CASE, first.id())
                .then()
                .statusCode(200)
                .body("outlook.now.available", equalTo(1))
                .body("outlook.afterApproval.available", equalTo(0))
                .body("outlook.afterApproval.place", nullValue())
                .body("outlook.afterRefusal.available", equalTo(1));
        approve(first);
        var reference = as(reviewer()).get(APPLICATIONS + "/{id}", second.id()).path("reference");
        as(reviewer())
                .get(CASE, second.id())
                .then()
                .body("outlook.now.available", equalTo(0))
                .body("outlook.afterApproval.place", equalTo(1))
                .body("outlook.afterApproval.waiting", equalTo(1))
                .body("outlook.afterApproval.nextInLine", equalTo(reference))
                .body("outlook.afterRefusal.waiting", equalTo(0));
        approve(second);
        assertThat(Sql.text("SELECT available || ' ' || waiting FROM licence_pool WHERE id = '" + pool + "'"))
                .isEqualTo("0 1");
        var third = submitted(applicant(), slug);
        as(reviewer())
                .get(CASE, third.id())
                .then()
                .body("outlook.afterApproval.place", equalTo(2))
                .body("outlook.afterApproval.nextInLine", equalTo(reference));
    }

    @Test
    void a_case_without_a_pool_has_no_outlook() {
        var slug = TestCourses.funded();
        Sql.run("UPDATE course SET platform = 'No pool here' WHERE slug = '" + slug + "'");
        as(reviewer())
                .get(CASE, submitted(applicant(), slug).id())
                .then()
                .statusCode(200)
                .body("outlook", nullValue());
    }

    @Test
    void a_case_shows_what_the_person_and_the_council_had_and_asked_for() {
        var somebody = applicant();
        var slug = TestCourses.fundedWithPool();
        Rows.licences(poolOf(slug), 1);
        var before = submitted(somebody, slug);
        approve(before);
        var one = submitted(somebody, TestCourses.funded());
        var two = submitted(somebody, TestCourses.funded());
        as(reviewer())
                .get(CASE, two.id())
                .then()
                .body("person.licences", equalTo(1))
                .body("person.limit", equalTo(3))
                .body("authority.licences", greaterThanOrEqualTo(1));
        var page =
                as(reviewer()).queryParam("of", "PERSON").queryParam("limit", 1).get(PAST, two.id());
        page.then().statusCode(200).body("items.id", contains(one.id().toString()));
        as(reviewer())
                .queryParam("of", "PERSON")
                .queryParam("cursor", page.<String>path("next"))
                .get(PAST, two.id())
                .then()
                .body("items.id", contains(before.id().toString()))
                .body("next", nullValue());
        as(reviewer())
                .queryParam("of", "AUTHORITY")
                .queryParam("limit", 100)
                .get(PAST, two.id())
                .then()
                .body("items.id", hasItem(one.id().toString()))
                .body("items.id", not(hasItem(two.id().toString())));
        as(reviewer()).get(PAST, two.id()).then().statusCode(400).body("errors.pointer", contains("/of"));
    }

    @Test
    void similar_cases_say_how_they_were_decided_and_not_whose_they_were() {
        var slug = TestCourses.fundedWithPool();
        var declined = submitted(applicantOf("SHF"), slug);
        move(reviewer(), declined, "refusal", Map.of("reasonCode", "COURSE_DOES_NOT_FIT"));
        var approved = submitted(applicant(), slug);
        approve(approved);
        submitted(applicant(), slug);
        var old = submitted(applicant(), slug);
        approve(old);
        Sql.run("UPDATE application SET decided_at = decided_at - interval '13 months' WHERE id = '" + old.id() + "'");
        var answer = as(reviewer()).get(CASE, submitted(applicant(), slug).id());
        answer.then()
                .body(
                        "similar.id",
                        containsInAnyOrder(
                                declined.id().toString(), approved.id().toString()))
                .body("similar.outcome", containsInAnyOrder("APPROVED", "DECLINED"))
                .body("similar.reason.code", hasItem("COURSE_DOES_NOT_FIT"))
                .body("similar.sameCourse", contains(true, true));
        assertThat(answer.asString()).doesNotContain("@", "Test Person");
    }

    @Test
    void a_case_is_for_staff_and_reading_it_is_on_record() {
        var somebody = applicant();
        var seen = submitted(somebody, TestCourses.funded());
        as(somebody).get(CASE, seen.id()).then().statusCode(403);
        as(councilLead("MAN")).get(CASE, seen.id()).then().statusCode(403);
        as(reviewer()).get(CASE, seen.id()).then().statusCode(200);
        as(reviewer()).get(CASE, UUID.randomUUID()).then().statusCode(404);
        assertThat(TestCourses.count("audit_event WHERE action = 'application.case-read' AND subject_id = '%s'"
                        .formatted(seen.id())))
                .isEqualTo(1);
    }

    private static void approve(Seen seen) {
        move(reviewer(), seen, "approval", Map.of()).then().statusCode(200);
    }

    private static UUID poolOf(String slug) {
        return UUID.fromString(Sql.text(
                "SELECT p.id FROM licence_pool p JOIN course c ON c.id = p.course_id WHERE c.slug = '" + slug + "'"));
    }
}
