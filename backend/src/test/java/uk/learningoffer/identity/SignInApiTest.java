package uk.learningoffer.identity;

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
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class SignInApiTest {
    private static final String AUTH = "/api/v1/auth";
    private static final String COOKIE = RefreshCookie.NAME;

    @Inject
    SignInMessages messages;

    @Test
    void a_link_signs_a_new_person_in_and_says_where_they_work() {
        var email = newAddress("leeds.gov.uk");
        ask(email).then().statusCode(202).header("Cache-Control", "no-store");
        confirm(Map.of("token", messages.to(email).token()))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Set-Cookie", containsString("HttpOnly"))
                .header("Set-Cookie", containsString("Secure"))
                .header("Set-Cookie", containsString("SameSite=Strict"))
                .header("Set-Cookie", containsString("Path=/"))
                .body("expiresInSeconds", equalTo(600))
                .body("person.email", equalTo(email))
                .body("person.authority.code", equalTo("LDS"));
    }

    @Test
    void a_code_signs_in_however_it_is_typed() {
        var email = newAddress("leeds.gov.uk");
        ask(email);
        var sent = messages.to(email);
        var typed =
                sent.code().toLowerCase().substring(0, 4) + " - " + sent.code().substring(4);
        confirm(Map.of("challengeId", sent.challengeId(), "code", typed)).then().statusCode(200);
    }

    @Test
    void a_shared_domain_leaves_the_council_open() {
        var email = newAddress("adur-worthing.gov.uk");
        ask(email);
        confirm(Map.of("token", messages.to(email).token()))
                .then()
                .statusCode(200)
                .body("person.authority", Matchers.nullValue());
    }

    @Test
    void an_address_we_know_gets_the_same_answer_as_one_we_do_not() {
        var known = ask(applicant("leeds.gov.uk").email());
        var unknown = ask(newAddress("leeds.gov.uk"));
        assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(known.jsonPath().getMap("").keySet())
                .isEqualTo(unknown.jsonPath().getMap("").keySet());
        assertThat(names(known)).isEqualTo(names(unknown));
        assertThat(known.jsonPath().getString("maskedEmail"))
                .isEqualTo(unknown.jsonPath().getString("maskedEmail"));
    }

    @Test
    void a_link_works_once() {
        var email = newAddress("leeds.gov.uk");
        ask(email);
        var token = messages.to(email).token();
        confirm(Map.of("token", token)).then().statusCode(200);
        confirm(Map.of("token", token))
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/expired-link"));
        confirm(Map.of(
                        "challengeId",
                        messages.to(email).challengeId(),
                        "code",
                        messages.to(email).code()))
                .then()
                .statusCode(401);
    }

    @Test
    void a_new_message_makes_the_older_one_useless() {
        var email = newAddress("leeds.gov.uk");
        ask(email);
        var older = messages.to(email).token();
        ask(email);
        confirm(Map.of("token", older)).then().statusCode(401);
        confirm(Map.of("token", messages.to(email).token())).then().statusCode(200);
    }

    @Test
    void a_message_is_of_no_use_after_ten_minutes() {
        var email = newAddress("leeds.gov.uk");
        ask(email);
        Sql.run("UPDATE sign_in_challenge SET expires_at = now() - interval '1 second' WHERE email = '" + email + "'");
        confirm(Map.of("token", messages.to(email).token())).then().statusCode(401);
        confirm(Map.of(
                        "challengeId",
                        messages.to(email).challengeId(),
                        "code",
                        messages.to(email).code()))
                .then()
                .statusCode(401);
    }

    @Test
    void an_address_gets_five_messages_an_hour_whether_we_know_it_or_not() {
        for (var email : new String[] {
            newAddress("leeds.gov.uk"), applicant("leeds.gov.uk").email()
        }) {
            for (var asked = 0; asked < 5; asked++) {
                ask(email).then().statusCode(202);
            }
            ask(email)
                    .then()
                    .statusCode(429)
                    .header("Retry-After", Integer::parseInt, Matchers.greaterThan(3000))
                    .body("type", equalTo("/problems/too-many-requests"));
            confirm(Map.of("token", messages.to(email).token())).then().statusCode(200);
        }
    }

    @Test
    void a_wrong_code_says_how_many_tries_are_left_and_the_sixth_is_not_looked_at() {
        var email = newAddress("leeds.gov.uk");
        ask(email);
        var sent = messages.to(email);
        for (var left = 4; left >= 0; left--) {
            confirm(Map.of("challengeId", sent.challengeId(), "code", "22222222"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/code"));
        }
        confirm(Map.of("challengeId", sent.challengeId(), "code", sent.code()))
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/expired-link"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/\\evil.example", "applications", "/a\nb", "/ x"})
    void somebody_is_sent_back_only_to_a_path_of_ours(String returnTo) {
        asNobody()
                .body(Map.of("email", newAddress("leeds.gov.uk"), "returnTo", returnTo))
                .post(AUTH + "/email")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/returnTo"));
    }

    @Test
    void the_message_knows_where_to_go_afterwards() {
        var email = newAddress("leeds.gov.uk");
        asNobody()
                .body(Map.of("email", email, "returnTo", "/applications?status=DRAFT"))
                .post(AUTH + "/email")
                .then()
                .statusCode(202)
                .body("challengeId", notNullValue())
                .body("maskedEmail", equalTo(email.charAt(0) + "•••@leeds.gov.uk"));
        assertThat(messages.to(email).returnTo()).isEqualTo("/applications?status=DRAFT");
    }

    @Test
    void no_secret_is_kept() {
        var email = newAddress("leeds.gov.uk");
        ask(email);
        var sent = messages.to(email);
        var cookie = confirm(Map.of("token", sent.token())).cookie(COOKIE);
        var kept = Sql.text("SELECT string_agg(c::text || coalesce(a::text, ''), ' ') FROM sign_in_challenge c"
                + " LEFT JOIN audit_event a ON a.subject_id = c.id::text WHERE c.email = '" + email + "'");
        assertThat(kept).doesNotContain(sent.token()).doesNotContain(sent.code());
        assertThat(Sql.text("SELECT count(*) FROM refresh_token WHERE encode(hash, 'escape') LIKE '%" + cookie + "%'"))
                .isEqualTo("0");
    }

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

    private static Set<String> names(Response response) {
        var names = new TreeSet<String>();
        response.headers().forEach(header -> names.add(header.getName()));
        return names;
    }

    private static String newAddress(String domain) {
        return "person-" + UUID.randomUUID() + "@" + domain;
    }
}
