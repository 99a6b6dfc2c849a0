package uk.learningoffer.application.record;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.draft;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.Given.submitted;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.reviewer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.learningoffer.platform.clock.WorkingDays;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given.Seen;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TestCourses;

@ApiTest
class CaseClockApiTest {
    private static final String ONE = APPLICATIONS + "/{id}";

    @Test
    void an_application_is_promised_a_decision_in_ten_working_days() {
        var somebody = applicant();
        as(somebody).get(ONE, draft(somebody).id()).then().body("clock", nullValue());
        var slug = TestCourses.funded();
        var seen = submitted(somebody, slug);
        var due = WorkingDays.plus(Instant.now(), 10, "England").toString();
        as(reviewer())
                .get(ONE, seen.id())
                .then()
                .body("clock.workingDays", equalTo(0))
                .body("clock.dueOn", equalTo(due))
                .body("clock.late", equalTo(false));
        as(reviewer()).queryParam("course", slug).get(APPLICATIONS).then().body("items.clock.dueOn", contains(due));
    }

    @Test
    void after_its_day_it_is_late_until_it_is_decided() {
        var seen = submitted(applicant(), TestCourses.funded());
        Sql.run("UPDATE application SET submitted_at = submitted_at - interval '30 days', due_on = current_date - 2"
                + " WHERE id = '" + seen.id() + "'");
        var waited = WorkingDays.between(Instant.now().minusSeconds(30 * 86_400), Instant.now(), "England");
        var reviewer = reviewer();
        as(reviewer)
                .get(ONE, seen.id())
                .then()
                .body("clock.late", equalTo(true))
                .body("clock.workingDays", equalTo(waited));
        move(reviewer, seen, "refusal", Map.of("reasonCode", "OVER_LIMIT"))
                .then()
                .body("clock.late", equalTo(false))
                .body("clock.workingDays", equalTo(waited));
    }

    @Test
    void the_clock_stands_still_while_the_applicant_is_asked() {
        var somebody = applicant();
        var reviewer = reviewer();
        var seen = submitted(somebody, TestCourses.funded());
        move(reviewer, seen, "information-request", Map.of("words", "Which team?"));
        Sql.run("UPDATE application SET submitted_at = submitted_at - interval '14 days',"
                + " asked_at = asked_at - interval '7 days', due_on = current_date - 1 WHERE id = '" + seen.id() + "'");
        as(reviewer)
                .get(ONE, seen.id())
                .then()
                .body("clock.paused", equalTo(true))
                .body("clock.late", equalTo(false));
        var etag = as(somebody).get(ONE, seen.id()).header("ETag");
        var now = Instant.now();
        var all = WorkingDays.between(now.minusSeconds(14 * 86_400), now, "England");
        var paused = WorkingDays.between(now.minusSeconds(7 * 86_400), now, "England");
        move(somebody, new Seen(seen.id(), etag), "answer", Map.of("words", "Benefits"))
                .then()
                .statusCode(200)
                .body("clock.workingDays", equalTo(all - paused))
                .body("clock.late", equalTo(false))
                .body(
                        "clock.dueOn",
                        equalTo(WorkingDays.plus(LocalDate.now().minusDays(1), paused, "England")
                                .toString()))
                .body("whatHappensNext", containsString("by"));
    }
}
