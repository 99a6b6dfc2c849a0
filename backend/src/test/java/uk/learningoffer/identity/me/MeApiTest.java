package uk.learningoffer.identity.me;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.applicant;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.partner;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class MeApiTest {
    private static final String ME = "/api/v1/me";

    @Test
    void somebody_signed_in_sees_who_they_are() {
        var somebody = administrator();
        as(somebody)
                .get(ME)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("id", equalTo(somebody.id().toString()))
                .body("email", equalTo(somebody.email()))
                .body("authority.code", equalTo("LDS"))
                .body("roles", contains("ADMINISTRATOR"));
    }

    @Test
    void nobody_is_asked_to_sign_in() {
        asNobody()
                .get(ME)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("type", equalTo("/problems/unauthorised"))
                .body("requestId", notNullValue());
    }

    @Test
    void a_made_up_token_is_refused_as_a_problem() {
        asNobody()
                .header("Authorization", "Bearer nonsense")
                .get(ME)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthorised"));
    }

    @Test
    void a_partner_system_is_no_person() {
        as(partner("LDS"))
                .get(ME)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void a_person_changes_their_name_and_a_stale_change_is_refused() {
        var somebody = applicant();
        var etag = as(somebody).get(ME).header("ETag");
        as(somebody)
                .header("If-Match", etag)
                .body(Map.of("name", "  Zoë O’Brien "))
                .patch(ME)
                .then()
                .statusCode(200)
                .body("name", equalTo("Zoë O’Brien"));
        as(somebody)
                .header("If-Match", etag)
                .body(Map.of("name", "Another"))
                .patch(ME)
                .then()
                .statusCode(412);
        as(somebody).body(Map.of("name", "Another")).patch(ME).then().statusCode(428);
    }

    @Test
    void a_council_is_chosen_only_among_those_of_the_address() {
        var somebody = applicant("adur-worthing.gov.uk");
        for (var code : new String[] {"WOT", "ADU"}) {
            var etag = as(somebody).get(ME).header("ETag");
            as(somebody)
                    .header("If-Match", etag)
                    .body(Map.of("authorityCode", code))
                    .patch(ME)
                    .then()
                    .statusCode(200)
                    .body("authority.code", equalTo(code));
        }
        as(somebody)
                .header("If-Match", as(somebody).get(ME).header("ETag"))
                .body(Map.of("authorityCode", "LDS"))
                .patch(ME)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/authorityCode"));
    }
}
