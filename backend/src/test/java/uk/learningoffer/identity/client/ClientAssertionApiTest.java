package uk.learningoffer.identity.client;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNobody;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.Later;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;

/** S14: a system that signs with its own key. */
@ApiTest
class ClientAssertionApiTest {
    private static final String CLIENTS = "/api/v1/clients";

    @Test
    void a_system_signs_for_its_token_and_needs_no_secret() {
        var client = register(AssertionGiven.publicKeys());
        client.then().statusCode(201).body("secret", nullValue()).body("expiresAt", nullValue());
        String id = client.path("clientId");
        var granted = send(AssertionGiven.signed(AssertionGiven.claims(id), AssertionGiven.KEY));
        granted.then().statusCode(200).body("scope", equalTo("applications:read"));
        asNobody()
                .header("Authorization", "Bearer " + granted.path("access_token"))
                .get("/api/v1/applications")
                .then()
                .statusCode(200);
    }

    @Test
    void a_proof_is_taken_once_however_many_send_it_together() {
        String id = register(AssertionGiven.publicKeys()).path("clientId");
        var proof = AssertionGiven.signed(AssertionGiven.claims(id), AssertionGiven.KEY);
        var statuses = Race.of(16, () -> send(proof).statusCode());
        assertThat(statuses).containsOnly(200, 401).containsOnlyOnce(200);
    }

    @Test
    void a_proof_is_for_us_for_now_and_from_the_client() {
        String id = register(AssertionGiven.publicKeys()).path("clientId");
        var wrong = new HashMap<String, Consumer<JwtClaims>>();
        wrong.put("audience", claims -> claims.setAudience("https://elsewhere.example/oauth2/token"));
        wrong.put("no audience", claims -> claims.unsetClaim("aud"));
        wrong.put("issuer", claims -> claims.setIssuer("somebody"));
        wrong.put("subject", claims -> claims.setSubject("leeds-demonstration"));
        wrong.put("expired", claims -> claims.setExpirationTime(AssertionGiven.inSeconds(-60)));
        wrong.put("no end", claims -> claims.unsetClaim("exp"));
        wrong.put("an hour", claims -> claims.setExpirationTime(AssertionGiven.inSeconds(3600)));
        wrong.put("not yet", claims -> claims.setNotBefore(AssertionGiven.inSeconds(120)));
        wrong.put("no id", claims -> claims.unsetClaim("jti"));
        wrong.put("long id", claims -> claims.setJwtId("x".repeat(201)));
        wrong.put("NUL in its id", claims -> claims.setJwtId("a\u0000b"));
        wrong.forEach((what, change) -> {
            var claims = AssertionGiven.claims(id);
            change.accept(claims);
            assertThat(send(AssertionGiven.signed(claims, AssertionGiven.KEY)).statusCode())
                    .as(what)
                    .isEqualTo(401);
        });
        send(AssertionGiven.signed(AssertionGiven.claims(id), AssertionGiven.newKey()))
                .then()
                .statusCode(401)
                .body("error", equalTo("invalid_client"));
        send(unsigned(AssertionGiven.claims(id))).then().statusCode(401);
        send("no token").then().statusCode(401);
        send("a.".repeat(900)).then().statusCode(401);
        send(AssertionGiven.signed(AssertionGiven.claims(id), AssertionGiven.KEY))
                .then()
                .statusCode(200);
    }

    @Test
    void one_proof_is_sent_one_way() {
        String id = register(AssertionGiven.publicKeys()).path("clientId");
        var proof = AssertionGiven.signed(AssertionGiven.claims(id), AssertionGiven.KEY);
        for (var odd : List.of(
                Map.of("client_assertion", proof),
                Map.of("client_assertion_type", ClientAssertion.TYPE),
                Map.of("client_assertion", proof, "client_assertion_type", "password"),
                Map.of(
                        "client_assertion",
                        proof,
                        "client_assertion_type",
                        ClientAssertion.TYPE,
                        "client_secret",
                        "x"))) {
            given().formParam("grant_type", "client_credentials")
                    .formParams(odd)
                    .post("/oauth2/token")
                    .then()
                    .statusCode(400)
                    .body("error", equalTo("invalid_request"));
        }
        given().formParam("grant_type", "client_credentials")
                .formParam("client_id", "another")
                .formParam("client_assertion_type", ClientAssertion.TYPE)
                .formParam("client_assertion", proof)
                .post("/oauth2/token")
                .then()
                .statusCode(401);
    }

    @Test
    void keys_are_changed_and_the_old_ones_are_no_good() {
        var client = register(AssertionGiven.publicKeys());
        var path = CLIENTS + "/" + client.path("id");
        var next = AssertionGiven.newKey();
        as(administrator())
                .header("If-Match", as(administrator()).get(path).header("ETag"))
                .body(Map.of("jwks", "{\"keys\": [" + next.toJson() + "]}"))
                .put(path + "/keys")
                .then()
                .statusCode(200);
        String id = client.path("clientId");
        send(AssertionGiven.signed(AssertionGiven.claims(id), AssertionGiven.KEY))
                .then()
                .statusCode(401);
        send(AssertionGiven.signed(AssertionGiven.claims(id), next)).then().statusCode(200);
    }

    @Test
    void keys_that_are_no_good_are_refused_with_a_reason() {
        for (var jwks : List.of(
                "{}",
                "no keys",
                "{\"keys\": []}",
                "{\"keys\": [{\"kty\": \"oct\", \"k\": \"AAAA\", \"kid\": \"1\"}]}",
                AssertionGiven.publicKeys().replace("kid", "name"),
                AssertionGiven.privateKeys())) {
            register(jwks).then().statusCode(400).body("errors.pointer", hasItem("/jwks"));
        }
    }

    @Test
    void old_proofs_are_forgotten() {
        String id = register(AssertionGiven.publicKeys()).path("clientId");
        send(AssertionGiven.signed(AssertionGiven.claims(id), AssertionGiven.KEY))
                .then()
                .statusCode(200);
        Later.at(Instant.now().plus(Duration.ofMinutes(10)), () -> Jobs.run("forget-client-assertions"));
        assertThat(Sql.text("SELECT count(*) FROM client_assertion a JOIN partner_client c ON c.id = a.client"
                        + " WHERE c.client_id = '" + id + "'"))
                .isEqualTo("0");
    }

    private static Response register(String jwks) {
        return as(administrator())
                .body(Map.of(
                        "name",
                        "Signing system",
                        "authorityCode",
                        "LDS",
                        "scopes",
                        List.of("applications:read"),
                        "jwks",
                        jwks))
                .post(CLIENTS);
    }

    private static Response send(String assertion) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_assertion_type", ClientAssertion.TYPE)
                .formParam("client_assertion", assertion)
                .post("/oauth2/token");
    }

    private static String unsigned(JwtClaims claims) {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return encoder.encodeToString("{\"alg\":\"none\"}".getBytes()) + "."
                + encoder.encodeToString(claims.toJson().getBytes()) + ".";
    }
}
