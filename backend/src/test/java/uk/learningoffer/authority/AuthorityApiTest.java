package uk.learningoffer.authority;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class AuthorityApiTest {
    private static final String AUTHORITIES = "/api/v1/authorities";

    @ParameterizedTest
    @CsvSource({
        "someone@leeds.gov.uk, KNOWN, LDS",
        "Some.One@Digital.LEEDS.gov.uk, KNOWN, LDS",
        "someone@adur-worthing.gov.uk, AMBIGUOUS, ADU|WOT",
        "someone@notleeds.gov.uk, PUBLIC_SECTOR, ''",
        "someone@leeds.gov.uk.example.com, UNKNOWN, ''",
        "someone@example.com, UNKNOWN, ''"
    })
    void an_address_belongs_to_the_authorities_of_its_domain(String email, String outcome, String codes) {
        var expected = codes.isEmpty() ? new String[0] : codes.split("\\|");
        given().queryParam("email", email)
                .get(AUTHORITIES + "/resolve")
                .then()
                .statusCode(200)
                .body("outcome", equalTo(outcome))
                .body("authorities.code", equalTo(List.of(expected)));
    }

    @Test
    void a_former_gss_code_still_finds_its_authority() {
        given().get(AUTHORITIES + "/S12000015").then().statusCode(200).body("code", equalTo("FIF"));
    }

    @Test
    void a_page_continues_where_the_last_one_ended() {
        var first = given().queryParam("limit", 100)
                .get(AUTHORITIES)
                .then()
                .statusCode(200)
                .body("items", hasSize(100));
        var next = first.body("next", notNullValue()).extract().<String>path("next");
        given().queryParam("limit", 100)
                .queryParam("cursor", next)
                .get(AUTHORITIES)
                .then()
                .statusCode(200)
                .body("items", hasSize(100));
    }

    @Test
    void a_cursor_we_did_not_give_is_a_clear_problem() {
        given().queryParam("cursor", "nonsense")
                .get(AUTHORITIES)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid"))
                .body("errors[0].pointer", equalTo("/cursor"))
                .body("requestId", notNullValue());
    }

    @Test
    void every_fault_of_a_query_is_named() {
        given().queryParam("limit", 1000)
                .queryParam("q", "x".repeat(101))
                .get(AUTHORITIES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/limit", "/q"));
    }

    @Test
    void what_a_caller_has_already_is_not_sent_again() {
        var etag = given().get(AUTHORITIES + "/LDS")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        given().header("If-None-Match", etag)
                .get(AUTHORITIES + "/LDS")
                .then()
                .statusCode(304)
                .body(is(""));
    }

    @Test
    void an_unknown_authority_is_not_found() {
        given().get(AUTHORITIES + "/NOPE")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }
}
