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
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.partner;
import static uk.learningoffer.testsupport.People.reviewer;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People.Somebody;
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
    void the_queue_and_its_counts_narrow_to_days_in_london() {
        var reviewer = reviewer();
        var slug = TestCourses.funded();
        var last = submitted(applicant(), slug);
        var next = submitted(applicant(), slug);
        // In July days begin an hour earlier in London than in UTC.
        sentAt(last.id(), "2003-06-30T22:59:59.999Z");
        sentAt(next.id(), "2003-06-30T23:00:00Z");
        of(reviewer, slug, "2003-06-30", "2003-06-30")
                .body("items.id", contains(last.id().toString()));
        of(reviewer, slug, "2003-07-01", "2003-07-31")
                .body("items.id", contains(next.id().toString()));
        of(reviewer, slug, "2003-06-01", "").body("items.size()", equalTo(2));
        as(reviewer)
                .queryParam("submittedFrom", "2003-07-01")
                .queryParam("submittedTo", "2003-07-01")
                .get(APPLICATIONS + "/counts")
                .then()
                .statusCode(200)
                .body("byStatus.find { it.status == 'SUBMITTED' }.count", equalTo(1));
        asNew(reviewer)
                .queryParam("course", slug)
                .queryParam("submittedFrom", "2003-07-01")
                .post(APPLICATIONS + "/claims")
                .then()
                .statusCode(200)
                .body("applicationId", equalTo(next.id().toString()));
        // No other test is to find them at the head of the queue.
        sentAt(last.id(), Instant.now().toString());
        sentAt(next.id(), Instant.now().toString());
    }

    private static void sentAt(UUID application, String moment) {
        Rows.change("UPDATE application SET submitted_at = ?::timestamptz WHERE id = ?", moment, application);
    }

    private static ValidatableResponse of(Somebody reviewer, String course, String from, String to) {
        return as(reviewer)
                .queryParam("course", course)
                .queryParam("submittedFrom", from)
                .queryParam("submittedTo", to)
                .get(APPLICATIONS)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2003-07-02, 2003-07-01, /submittedTo",
        "1999-12-31, , /submittedFrom",
        ", 2100-01-01, /submittedTo",
        "+999999999-12-31, , /submittedFrom",
        "2003-02-29, , /submittedFrom",
        "yesterday, , /submittedFrom"
    })
    void days_that_cannot_be_are_refused(String from, String to, String pointer) {
        for (var path : List.of(APPLICATIONS, APPLICATIONS + "/counts")) {
            as(reviewer())
                    .queryParams("submittedFrom", Objects.toString(from, ""), "submittedTo", Objects.toString(to, ""))
                    .get(path)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains(pointer));
        }
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
