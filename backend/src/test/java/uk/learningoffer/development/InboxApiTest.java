package uk.learningoffer.development;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.testsupport.People.asNobody;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class InboxApiTest {
    @Test
    void somebody_at_this_machine_reads_what_was_sent() {
        call().get("/dev/inbox")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Development inbox"));
        call().queryParam("to", "nobody@example.com")
                .get("/dev/inbox.json")
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));
    }

    @Test
    void somebody_elsewhere_finds_nothing() {
        for (var path : new String[] {"/dev/inbox", "/dev/inbox.json"}) {
            call().header("X-Forwarded-For", "203.0.113.7").get(path).then().statusCode(404);
        }
    }

    /** These pages are no part of the contract. */
    private static RequestSpecification call() {
        return asNobody().noFilters();
    }
}
