package uk.learningoffer.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static uk.learningoffer.testsupport.People.applicant;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNobody;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.identity.signin.SignInMessages;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Sql;

/** S6, S11, S15. */
@ApiTest
class SessionApiTest {
    private static final String AUTH = "/api/v1/auth";

    private static final String COOKIE = RefreshCookie.NAME;

    @Inject
    SignInMessages messages;

    @Test
    void a_session_goes_on_with_a_new_cookie_each_time() {
        var first = signIn(newAddress("leeds.gov.uk"));
        var second = refresh(first);
        second.then().statusCode(200).header("Cache-Control", "no-store").body("accessToken", notNullValue());
        assertThat(second.cookie(COOKIE)).isNotEqualTo(first);
        var third = refresh(second.cookie(COOKIE));
        third.then().statusCode(200);
        assertThat(third.cookie(COOKIE)).isNotEqualTo(second.cookie(COOKIE));
    }

    @Test
    void a_retry_gets_the_same_successor() {
        var cookie = signIn(newAddress("leeds.gov.uk"));
        assertThat(refresh(cookie).cookie(COOKIE)).isEqualTo(refresh(cookie).cookie(COOKIE));
    }

    @Test
    void a_cookie_used_again_later_ends_the_session_for_everybody_who_has_it() {
        var stolen = signIn(newAddress("leeds.gov.uk"));
        var answer = refresh(stolen);
        var token = answer.path("accessToken").toString();
        Sql.run("UPDATE refresh_token SET used_at = used_at - interval '11 seconds' WHERE used_at IS NOT NULL");
        refresh(stolen).then().statusCode(401).body("type", equalTo("/problems/unauthorised"));
        refresh(answer.cookie(COOKIE)).then().statusCode(401);
        asNobody()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void somebody_idle_is_signed_out() {
        var email = newAddress("leeds.gov.uk");
        var cookie = signIn(email);
        moveSession(email, "last_used_at", "31 minutes");
        refresh(cookie).then().statusCode(401);
    }

    @Test
    void nobody_stays_signed_in_for_more_than_half_a_day() {
        var email = newAddress("leeds.gov.uk");
        var cookie = signIn(email);
        moveSession(email, "expires_at", "12 hours");
        refresh(cookie).then().statusCode(401);
    }

    @Test
    void signing_out_ends_the_session_at_once() {
        var answer = refresh(signIn(newAddress("leeds.gov.uk")));
        var token = answer.path("accessToken").toString();
        asNobody()
                .header("X-Requested-With", "learning-offer")
                .cookie(COOKIE, answer.cookie(COOKIE))
                .post(AUTH + "/logout")
                .then()
                .statusCode(204)
                .header("Set-Cookie", containsString("Max-Age=0"));
        refresh(answer.cookie(COOKIE)).then().statusCode(401);
        asNobody()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void another_site_can_neither_refresh_nor_sign_out() {
        var cookie = signIn(newAddress("leeds.gov.uk"));
        for (var path : new String[] {"/refresh", "/logout"}) {
            asNobody().cookie(COOKIE, cookie).post(AUTH + path).then().statusCode(403);
            for (var lie : Map.of("Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site")
                    .entrySet()) {
                asNobody()
                        .cookie(COOKIE, cookie)
                        .header("X-Requested-With", "learning-offer")
                        .header(lie.getKey(), lie.getValue())
                        .post(AUTH + path)
                        .then()
                        .statusCode(403);
            }
            asNobody()
                    .cookie(COOKIE, cookie)
                    .header("X-Requested-With", "learning-offer")
                    .header("Origin", "null")
                    .post(AUTH + path)
                    .then()
                    .statusCode(403);
        }
        refresh(cookie).then().statusCode(200);
    }

    @Test
    void the_cookie_opens_nothing_but_the_way_to_a_token() {
        asNobody()
                .cookie(COOKIE, signIn(newAddress("leeds.gov.uk")))
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void a_person_sees_where_they_are_signed_in_and_ends_one_of_their_own() {
        var somebody = applicant();
        var other = applicant();
        var sessions = as(somebody).get("/api/v1/me/sessions").then().statusCode(200);
        var current = sessions.extract().<String>path("items.find { it.current }.id");
        as(other).delete("/api/v1/me/sessions/" + current).then().statusCode(404);
        as(somebody).delete("/api/v1/me/sessions/" + current).then().statusCode(204);
        as(somebody).delete("/api/v1/me/sessions/" + current).then().statusCode(404);
    }

    @Test
    void a_disabled_person_is_out_with_the_next_request_and_cannot_come_back() {
        var email = newAddress("leeds.gov.uk");
        var answer = refresh(signIn(email));
        var token = answer.path("accessToken").toString();
        Sql.run("UPDATE person SET disabled_at = now() WHERE email = '" + email + "'");
        asNobody()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        refresh(answer.cookie(COOKIE)).then().statusCode(401);
        ask(email).then().statusCode(202);
        confirm(Map.of("token", messages.to(email).token())).then().statusCode(401);
    }

    private Response ask(String email) {
        return asNobody().body(Map.of("email", email)).post(AUTH + "/email");
    }

    private Response confirm(Map<String, ?> body) {
        return asNobody().body(new HashMap<>(body)).post(AUTH + "/email/confirm");
    }

    private String signIn(String email) {
        ask(email);
        return confirm(Map.of("token", messages.to(email).token())).cookie(COOKIE);
    }

    private Response refresh(String cookie) {
        return asNobody()
                .header("X-Requested-With", "learning-offer")
                .cookie(COOKIE, cookie)
                .post(AUTH + "/refresh");
    }

    private static void moveSession(String email, String column, String back) {
        Sql.run("UPDATE session SET " + column + " = " + column + " - interval '" + back
                + "' WHERE person_id = (SELECT id FROM person WHERE email = '" + email + "')");
    }

    private static String newAddress(String domain) {
        return "person-" + UUID.randomUUID() + "@" + domain;
    }
}
