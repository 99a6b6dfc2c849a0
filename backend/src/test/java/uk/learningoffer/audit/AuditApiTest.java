package uk.learningoffer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static uk.learningoffer.testsupport.People.as;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given;
import uk.learningoffer.testsupport.People;

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
}
