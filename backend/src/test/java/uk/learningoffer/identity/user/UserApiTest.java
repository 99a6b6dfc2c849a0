package uk.learningoffer.identity.user;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.applicant;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.reviewer;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;

/** S6. */
@ApiTest
class UserApiTest {
    private static final String USERS = "/api/v1/users";

    @Test
    void an_administrator_finds_somebody_by_part_of_their_address() {
        var somebody = applicant();
        as(administrator())
                .queryParam("q", somebody.email().substring(7, 30).toUpperCase())
                .get(USERS)
                .then()
                .statusCode(200)
                .body("items.id", contains(somebody.id().toString()))
                .body("items[0].authority.code", equalTo("LDS"));
    }

    @Test
    void people_are_found_by_role_page_by_page() {
        reviewer();
        reviewer();
        var administrator = administrator();
        var first = as(administrator)
                .queryParam("role", "REVIEWER")
                .queryParam("limit", 1)
                .get(USERS)
                .then()
                .statusCode(200)
                .body("items[0].roles", hasItem("REVIEWER"));
        as(administrator)
                .queryParam("role", "REVIEWER")
                .queryParam("limit", 1)
                .queryParam("cursor", first.extract().<String>path("next"))
                .get(USERS)
                .then()
                .statusCode(200)
                .body("items[0].roles", hasItem("REVIEWER"));
    }

    @Test
    void a_role_counts_from_the_next_request_on_and_so_does_its_loss() {
        var somebody = applicant();
        as(somebody).get(USERS).then().statusCode(403);
        give(somebody.id().toString(), "ADMINISTRATOR");
        var session = as(somebody);
        session.get(USERS).then().statusCode(200);
        give(somebody.id().toString());
        session.get(USERS).then().statusCode(403);
    }

    @Test
    void nobody_takes_the_administrator_role_from_themselves() {
        var administrator = administrator();
        var path = USERS + "/" + administrator.id();
        as(administrator)
                .header("If-Match", as(administrator).get(path).header("ETag"))
                .body(Map.of("roles", List.of("EDITOR")))
                .put(path + "/roles")
                .then()
                .statusCode(409);
    }

    @Test
    void a_role_that_does_not_exist_a_stale_version_and_no_version_are_refused() {
        var path = USERS + "/" + applicant().id();
        var etag = as(administrator()).get(path).header("ETag");
        as(administrator())
                .header("If-Match", etag)
                .body(Map.of("roles", List.of("KING")))
                .put(path + "/roles")
                .then()
                .statusCode(400);
        as(administrator())
                .header("If-Match", etag)
                .body(Map.of("roles", List.of("EDITOR")))
                .put(path + "/roles")
                .then()
                .statusCode(200)
                .body("roles", contains("EDITOR"));
        as(administrator())
                .header("If-Match", etag)
                .body(Map.of("roles", List.of()))
                .put(path + "/roles")
                .then()
                .statusCode(412);
        as(administrator())
                .body(Map.of("roles", List.of()))
                .put(path + "/roles")
                .then()
                .statusCode(428);
    }

    @Test
    void only_administrators_see_people() {
        as(reviewer()).get(USERS).then().statusCode(403);
        as(administrator())
                .queryParam("q", "nobody-has-this")
                .get(USERS)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private static void give(String person, String... roles) {
        var path = USERS + "/" + person;
        as(administrator())
                .header("If-Match", as(administrator()).get(path).header("ETag"))
                .body(Map.of("roles", List.of(roles)))
                .put(path + "/roles")
                .then()
                .statusCode(200);
    }
}
