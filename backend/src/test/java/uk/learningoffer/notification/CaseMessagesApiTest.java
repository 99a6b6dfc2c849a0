package uk.learningoffer.notification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.Given.submitted;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.councilLead;
import static uk.learningoffer.testsupport.People.reviewer;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class CaseMessagesApiTest {
    private static final String MESSAGES = APPLICATIONS + "/{id}/messages";

    @Test
    void an_applicant_reads_again_what_was_sent_while_it_is_kept() {
        var somebody = applicant();
        var seen = submitted(somebody);
        move(reviewer(), seen, "information-request", Map.of("words", "Which team is it for?"));
        var list = as(somebody).get(MESSAGES, seen.id()).then().statusCode(200);
        list.body("items.kind", contains("INFORMATION_REQUESTED", "APPLICATION_RECEIVED"))
                .body("items.readable", contains(true, true));
        String newest = list.extract().path("items[0].id");
        as(somebody)
                .get(MESSAGES + "/{message}", seen.id(), newest)
                .then()
                .statusCode(200)
                .body("text", containsString("Which team is it for?"));
        Sql.run("UPDATE message SET sealed = NULL, status = 'SENT' WHERE id = '%s'".formatted(newest));
        as(somebody).get(MESSAGES, seen.id()).then().body("items.readable", contains(false, true));
        as(somebody).get(MESSAGES + "/{message}", seen.id(), newest).then().statusCode(404);
    }

    @Test
    void nobody_else_reads_them_and_a_link_that_signs_in_is_not_shown() {
        var somebody = applicant();
        var draft = uk.learningoffer.testsupport.Given.started(somebody);
        asNew(somebody)
                .post(APPLICATIONS + "/{id}/link-message", draft.id())
                .then()
                .statusCode(204);
        as(somebody).get(MESSAGES, draft.id()).then().body("items.size()", equalTo(0));
        var seen = submitted(applicant());
        for (var other : List.of(somebody, councilLead("MAN"), reviewer())) {
            as(other).get(MESSAGES, seen.id()).then().statusCode(404);
        }
    }
}
