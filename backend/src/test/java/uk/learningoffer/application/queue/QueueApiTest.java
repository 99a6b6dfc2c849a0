package uk.learningoffer.application.queue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.submitted;
import static uk.learningoffer.testsupport.People.applicantOf;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.partner;
import static uk.learningoffer.testsupport.People.reviewer;

import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.TestCourses;

@ApiTest
class QueueApiTest {
    private static final String ONE = APPLICATIONS + "/{id}";

    @Test
    void a_partner_system_sees_what_was_sent_from_its_authority_and_nothing_else() {
        var theirs = submitted(applicantOf("SHF"));
        var others = submitted(applicant());
        var partner = partner("SHF");
        as(partner)
                .get(APPLICATIONS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(theirs.id().toString()))
                .body("items.authority.code", not(hasItem(not(equalTo("SHF")))));
        as(partner).get(ONE, theirs.id()).then().statusCode(200);
        as(partner).get(ONE, others.id()).then().statusCode(404);
        as(partner).get(ONE + "/timeline", others.id()).then().statusCode(404);
        as(partner).queryParam("authority", "MAN").get(APPLICATIONS).then().body("items", empty());
    }

    @Test
    void the_queue_is_oldest_first_and_filters() {
        var reviewer = reviewer();
        var slug = TestCourses.funded();
        var first = submitted(applicant(), slug);
        var second = submitted(applicantOf("SHF"), slug);
        var queue = as(reviewer)
                .queryParam("status", "SUBMITTED")
                .queryParam("course", slug)
                .get(APPLICATIONS)
                .then()
                .statusCode(200);
        queue.body("items.id", contains(first.id().toString(), second.id().toString()))
                .body("items.ageDays", contains(0, 0));
        as(reviewer)
                .queryParam("course", slug)
                .queryParam("authority", "SHF")
                .queryParam("region", "Yorkshire and The Humber")
                .queryParam("ruleOutcome", "ELIGIBLE", "NEEDS_REVIEW")
                .queryParam("q", "course OF a")
                .get(APPLICATIONS)
                .then()
                .statusCode(200)
                .body("items.id", contains(second.id().toString()));
        as(reviewer)
                .queryParam("status", "SUBMITTED")
                .queryParam("course", slug)
                .queryParam("cursor", cursorAfterFirst(slug))
                .get(APPLICATIONS)
                .then()
                .body("items.id", contains(second.id().toString()));
    }

    private static String cursorAfterFirst(String slug) {
        return as(reviewer())
                .queryParam("status", "SUBMITTED")
                .queryParam("course", slug)
                .queryParam("limit", 1)
                .get(APPLICATIONS)
                .path("next");
    }

    @Test
    void counts_say_how_much_waits() {
        submitted(applicant());
        as(reviewer())
                .get(APPLICATIONS + "/counts")
                .then()
                .statusCode(200)
                .body("byStatus.find { it.status == 'SUBMITTED' }.count", greaterThanOrEqualTo(1))
                .body("byStatus.status", not(hasItem("DRAFT")))
                .body("oldestWaitingDays", is(notNullValue()));
    }
}
