package uk.learningoffer.application.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.started;
import static uk.learningoffer.testsupport.Given.submitted;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.LinksInTests;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TestCourses;

@ApiTest
class DraftLinkApiTest {
    private static final String LINK = APPLICATIONS + "/{id}/link-message";

    @Inject
    LinksInTests links;

    @Test
    void the_link_signs_its_owner_in_once() {
        var somebody = applicant();
        var draft = started(somebody);
        asNew(somebody).post(LINK, draft.id()).then().statusCode(204);
        assertThat(TestCourses.count(
                        "message WHERE kind = 'DRAFT_LINK' AND application_id = '%s'".formatted(draft.id())))
                .isEqualTo(1);
        var token = Map.of("token", links.of(draft.id()));
        asNobody()
                .body(token)
                .post("/api/v1/auth/email/confirm")
                .then()
                .statusCode(200)
                .body("person.email", equalTo(somebody.email()));
        asNobody().body(token).post("/api/v1/auth/email/confirm").then().statusCode(401);
    }

    @Test
    void a_link_that_is_too_old_says_so_and_the_draft_is_still_there() {
        var somebody = applicant();
        var draft = started(somebody);
        asNew(somebody).post(LINK, draft.id()).then().statusCode(204);
        Sql.run("UPDATE sign_in_challenge SET expires_at = now() - interval '1 second' WHERE email = '"
                + somebody.email() + "'");
        asNobody()
                .body(Map.of("token", links.of(draft.id())))
                .post("/api/v1/auth/email/confirm")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("detail", containsString("Ask for a new"));
        as(somebody).get(APPLICATIONS + "/{id}", draft.id()).then().statusCode(200);
    }

    @Test
    void only_ones_own_draft_has_a_link_and_few_an_hour() {
        var somebody = applicant();
        var draft = started(somebody);
        asNew(applicant()).post(LINK, draft.id()).then().statusCode(404);
        for (var each = 0; each < 5; each++) {
            asNew(somebody).post(LINK, draft.id()).then().statusCode(204);
        }
        asNew(somebody).post(LINK, draft.id()).then().statusCode(429);
        var other = applicant();
        asNew(other).post(LINK, submitted(other).id()).then().statusCode(409);
    }
}
