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
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.councilLead;
import static uk.learningoffer.testsupport.People.reviewer;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;

/** S6, S14. */
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
        client.then().body("secret", matchesPattern("lo_[A-Za-z0-9_-]{49}"));
        as(administrator())
                .get(CLIENTS + "/" + client.path("id"))
                .then()
                .statusCode(200)
                .body("$", not(hasKey("secret")))
                .body("status", equalTo("ACTIVE"))
                .body("secrets.ending", equalTo(List.of(ending(client))))
                .body("next", equalTo(List.of("SECRETS", "KEYS", "REVOCATION")));
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
    void one_secret_is_revoked_and_leaves_room_for_the_next() {
        var client = register();
        var path = CLIENTS + "/" + client.path("id");
        as(administrator()).post(path + "/secrets").then().statusCode(201);
        String first = as(administrator()).get(path).path("secrets[0].id");
        as(administrator()).delete(path + "/secrets/" + first).then().statusCode(204);
        as(administrator()).delete(path + "/secrets/" + first).then().statusCode(404);
        basic(client.path("clientId"), client.path("secret")).then().statusCode(401);
        as(administrator()).post(path + "/secrets").then().statusCode(201);
    }

    @Test
    void a_council_lead_registers_a_system_of_their_council_which_works_once_it_is_approved() {
        var lead = councilLead("LDS");
        var client = as(lead).body(request("LDS")).post(CLIENTS);
        client.then().statusCode(201);
        var path = CLIENTS + "/" + client.path("id");
        basic(client.path("clientId"), client.path("secret"))
                .then()
                .statusCode(400)
                .body("error", equalTo("unauthorized_client"));
        var waiting = as(lead).get(path);
        waiting.then()
                .body("status", equalTo("WAITING_FOR_APPROVAL"))
                .body("next", equalTo(List.of("SECRETS", "KEYS", "REVOCATION")));
        var etag = waiting.header("ETag");
        asNew(lead).header("If-Match", etag).post(path + "/approval").then().statusCode(403);
        as(administrator()).get(path).then().body("next", hasItem("APPROVAL"));
        asNew(administrator())
                .header("If-Match", etag)
                .post(path + "/approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("next", not(hasItem("APPROVAL")));
        basic(client.path("clientId"), client.path("secret")).then().statusCode(200);
        assertThat(Sql.text("SELECT string_agg(action, ' ' ORDER BY id) FROM audit_event WHERE subject_id = '"
                        + client.path("id") + "'"))
                .isEqualTo("client.registered client.approved");
    }

    @Test
    void a_system_that_waits_for_approval_is_refused_even_with_a_token() {
        var client = as(councilLead("LDS")).body(request("LDS")).post(CLIENTS);
        as(new Somebody(UUID.fromString(client.path("id")), null, "LDS", true))
                .get("/api/v1/applications")
                .then()
                .statusCode(401);
    }

    @Test
    void a_council_lead_finds_nothing_of_other_councils() {
        var others = as(councilLead("MAN")).body(request("MAN")).post(CLIENTS);
        var lead = councilLead("LDS");
        as(lead).body(request("MAN"))
                .post(CLIENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/authorityCode")));
        as(lead).get(CLIENTS).then().statusCode(200).body("items.authorityCode", everyItem(equalTo("LDS")));
        var missing = as(lead).get(CLIENTS + "/" + UUID.randomUUID());
        missing.then().statusCode(404);
        for (var id : List.of(others.<String>path("id"), UUID.randomUUID().toString())) {
            var path = CLIENTS + "/" + id;
            as(lead).get(path).then().statusCode(404).body("detail", equalTo(missing.path("detail")));
            as(lead).post(path + "/secrets").then().statusCode(404);
            as(lead).delete(path + "/secrets/" + UUID.randomUUID()).then().statusCode(404);
            as(lead).header("If-Match", "\"0\"").delete(path).then().statusCode(404);
            as(lead).header("If-Match", "\"0\"")
                    .body(Map.of("jwks", AssertionGiven.publicKeys()))
                    .put(path + "/keys")
                    .then()
                    .statusCode(404);
        }
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

    private static String ending(Response registered) {
        String secret = registered.path("secret");
        return secret.substring(secret.length() - 4);
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
