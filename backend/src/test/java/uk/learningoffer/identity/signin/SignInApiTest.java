package uk.learningoffer.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static uk.learningoffer.testsupport.People.applicant;
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
import uk.learningoffer.identity.session.RefreshCookie;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Sql;

/** S8, S10. */
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

    private Response ask(String email) {
        return asNobody().body(Map.of("email", email)).post(AUTH + "/email");
    }

    private Response confirm(Map<String, ?> body) {
        return asNobody().body(new HashMap<>(body)).post(AUTH + "/email/confirm");
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
