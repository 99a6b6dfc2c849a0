package uk.learningoffer.identity.client;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.reviewer;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class ClientApiTest {
    private static final String CLIENTS = "/api/v1/clients";
    private static final String TOKEN = "/oauth2/token";

    @Test
    void a_client_gets_a_token_with_its_secret_in_the_header_or_in_the_form() {
        var client = register();
        basic(client.path("clientId"), client.path("secret"))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo(900))
                .body("scope", equalTo("applications:read courses:read"));
        form(client.path("clientId"), client.path("secret"), "courses:read")
                .then()
                .statusCode(200)
                .body("scope", equalTo("courses:read"));
    }

    @Test
    void a_secret_is_recognisable_and_kept_as_a_hash() {
        var client = register();
        client.then().body("secret", matchesPattern("lo_[A-Za-z0-9_-]{43}"));
        as(administrator())
                .get(CLIENTS + "/" + client.path("id"))
                .then()
                .statusCode(200)
                .body("$", not(hasKey("secret")));
        assertThat(Sql.text("SELECT count(*) FROM partner_client_secret WHERE encode(hash, 'escape') LIKE '%"
                        + client.path("secret") + "%'"))
                .isEqualTo("0");
    }

    @Test
    void whoever_is_not_the_client_is_refused_as_oauth_libraries_expect() {
        var client = register();
        for (var refused : List.of(
                basic(client.path("clientId"), "lo_wrong"),
                basic("lo-unknown", client.path("secret")),
                basic("", ""),
                form(client.path("clientId"), null, null))) {
            refused.then()
                    .statusCode(401)
                    .contentType("application/json")
                    .header("WWW-Authenticate", containsString("Basic"))
                    .header("Cache-Control", "no-store")
                    .body("error", equalTo("invalid_client"));
        }
        form(client.path("clientId"), client.path("secret"), "users:write")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_scope"));
        given().formParam("grant_type", "password")
                .post(TOKEN)
                .then()
                .statusCode(400)
                .body("error", equalTo("unsupported_grant_type"));
        given().formParam("x", "y").post(TOKEN).then().statusCode(400).body("error", equalTo("invalid_request"));
    }

    @Test
    void two_secrets_live_side_by_side_and_a_third_is_refused() {
        var client = register();
        var second = as(administrator()).post(CLIENTS + "/" + client.path("id") + "/secrets");
        second.then().statusCode(201);
        basic(client.path("clientId"), client.path("secret")).then().statusCode(200);
        basic(client.path("clientId"), second.path("secret")).then().statusCode(200);
        as(administrator())
                .post(CLIENTS + "/" + client.path("id") + "/secrets")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"));
    }

    @Test
    void a_revoked_client_is_out_with_its_next_request() {
        var client = register();
        var id = client.<String>path("id");
        var token = basic(client.path("clientId"), client.path("secret")).path("access_token");
        asNobody()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .statusCode(403);
        var etag = as(administrator()).get(CLIENTS + "/" + id).header("ETag");
        as(administrator()).delete(CLIENTS + "/" + id).then().statusCode(428);
        as(administrator())
                .header("If-Match", etag)
                .delete(CLIENTS + "/" + id)
                .then()
                .statusCode(204);
        asNobody()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        basic(client.path("clientId"), client.path("secret")).then().statusCode(401);
    }

    @Test
    void only_an_administrator_registers_clients_and_hears_of_every_fault() {
        as(reviewer()).body(request("LDS")).post(CLIENTS).then().statusCode(403);
        as(administrator())
                .body(Map.of("name", " ", "scopes", List.of()))
                .post(CLIENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/authorityCode", "/name", "/scopes")));
        as(administrator()).body(request("NOPE")).post(CLIENTS).then().statusCode(400);
        as(administrator()).get(CLIENTS + "?limit=1").then().statusCode(200).body("items.size()", equalTo(1));
    }

    @Test
    void the_public_keys_are_published_without_the_private_ones() {
        given().get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300")
                .body("keys.crv", everyItem(equalTo("P-256")))
                .body("keys.kid", everyItem(notNullValue()))
                .body("keys[0]", not(hasKey("d")));
        given().get("/.well-known/oauth-authorization-server")
                .then()
                .statusCode(200)
                .body("token_endpoint", containsString("/oauth2/token"))
                .body("grant_types_supported", hasItem("client_credentials"));
    }

    private static Response register() {
        var registered = as(administrator()).body(request("LDS")).post(CLIENTS);
        registered.then().statusCode(201).header("Cache-Control", "no-store");
        return registered;
    }

    private static Map<String, ?> request(String authority) {
        return Map.of(
                "name",
                "Test system",
                "authorityCode",
                authority,
                "scopes",
                List.of("applications:read", "courses:read"));
    }

    private static Response basic(String clientId, String secret) {
        return given().auth()
                .preemptive()
                .basic(clientId, secret)
                .formParam("grant_type", "client_credentials")
                .post(TOKEN);
    }

    private static Response form(String clientId, String secret, String scope) {
        var request = given().formParam("grant_type", "client_credentials").formParam("client_id", clientId);
        if (secret != null) {
            request.formParam("client_secret", secret);
        }
        if (scope != null) {
            request.formParam("scope", scope);
        }
        return request.post(TOKEN);
    }
}
