package uk.learningoffer.platform.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.learningoffer.testsupport.ApiTest;

/** S26. */
@ApiTest
class SecurityHeadersApiTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/authorities",
                "/api/v1/authorities/NOPE",
                "/api/v1/me",
                "/api/v1/nothing-here",
                "/nothing-here.js",
                "/.well-known/jwks.json"
            })
    void every_answer_tells_the_browser_what_it_may_not_do(String path) {
        RestAssured.given()
                .noFilters()
                .get(path)
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
                .header("Cross-Origin-Resource-Policy", equalTo("same-origin"))
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("object-src 'none'"),
                                containsString("base-uri 'none'"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))));
    }
}
