package uk.learningoffer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;
import static uk.learningoffer.testsupport.People.as;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.Sql;

/** R23. */
@ApiTest
class AuditApiTest {
    private static final String EVENTS = "/api/v1/audit-events";

    @Test
    void only_administrators_read_who_did_what() {
        for (var other : List.of(
                People.applicant(),
                People.reviewer(),
                People.editor(),
                People.analyst(),
                People.councilLead("LDS"),
                People.partner("LDS"))) {
            as(other).get(EVENTS).then().statusCode(403);
        }
        People.asNobody().get(EVENTS).then().statusCode(401);
    }

    @Test
    void the_events_of_a_record_come_newest_first_page_by_page_and_without_personal_data() {
        var applicant = Given.applicant();
        var sent = Given.submitted(applicant);
        var actions = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as(People.administrator())
                    .queryParam("subjectType", "application")
                    .queryParam("subjectId", sent.id())
                    .queryParam("limit", 1);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(EVENTS);
            page.then().statusCode(200).body(not(containsString(applicant.email())));
            actions.addAll(page.path("items.action"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(actions).containsExactly("application.submitted", "application.answered", "application.started");
    }

    @Test
    void events_are_found_by_who_what_and_when_and_taken_as_csv() {
        var applicant = Given.applicant();
        var sent = Given.submitted(applicant);
        var administrator = People.administrator();
        var today = LondonDays.of(Instant.now());
        var found = as(administrator)
                .queryParam("actor", applicant.id())
                .queryParam("action", "application.s")
                .queryParam("from", today.toString())
                .queryParam("until", today.toString());
        found.get(EVENTS)
                .then()
                .statusCode(200)
                .body("items.action", contains("application.submitted", "application.started"));
        as(administrator)
                .queryParam("actor", applicant.id())
                .queryParam("until", today.minusDays(1).toString())
                .get(EVENTS)
                .then()
                .body("items", empty());
        as(administrator)
                .queryParam("from", today.toString())
                .queryParam("until", today.minusDays(1).toString())
                .get(EVENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/until"));
        as(administrator)
                .queryParam("from", "yesterday")
                .queryParam("until", "2026-02-30")
                .get(EVENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/from", "/until"));

        var file = found.accept("text/csv").get(EVENTS);
        file.then().statusCode(200).header("Content-Disposition", containsString("audit.csv"));
        assertThat(file.asString().lines()).hasSize(3).first().asString().startsWith("at,actor,action");
        assertThat(file.asString()).contains(sent.id().toString());
        as(administrator)
                .queryParam("action", "audit.downloaded")
                .queryParam("actor", administrator.id())
                .get(EVENTS)
                .then()
                .body("items.detail.filters", contains(List.of("actor", "action", "from", "until")));
    }

    @Test
    void a_file_has_more_than_one_page_of_events_each_once() {
        var number = 1100;
        Sql.run("""
                INSERT INTO audit_event (id, at, actor, action, subject_type, subject_id, detail)
                SELECT gen_random_uuid(), now() - n / 3 * interval '1 second', 'service', 'test.many', 'test', CAST(n AS text), '{}'
                FROM generate_series(1, %d) n""".formatted(number));
        var lines = as(People.administrator())
                .queryParam("action", "test.many")
                .accept("text/csv")
                .get(EVENTS)
                .asString()
                .lines()
                .skip(1)
                .map(line -> line.split(",")[4])
                .toList();
        assertThat(lines).hasSize(number).doesNotHaveDuplicates();
    }
}
