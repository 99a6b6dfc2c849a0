package uk.learningoffer.identity.provider;

import static java.util.Collections.frequency;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.People.asNobody;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.learningoffer.identity.provider.LocalProvider.Account;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Later;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class ProviderSignInApiTest {
    private static final String PATH = "/api/v1/auth/provider";

    @Inject
    ProviderInTests config;

    private static LocalProvider provider;

    /** One that is under way: what the service answered, and what the browser keeps. */
    private record Started(URI address, String cookie) {
        String state() {
            return address.getQuery().replaceAll(".*[?&]?state=([^&]+).*", "$1");
        }
    }

    @BeforeAll
    static void run() throws IOException {
        provider = new LocalProvider();
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @BeforeEach
    void on() {
        provider.fault = Fault.NONE;
        provider.asked = 0;
        config.on(provider.issuer());
    }

    @AfterEach
    void off() {
        config.off();
    }

    @Test
    void it_is_off_until_somebody_configures_it() {
        config.off();
        asNobody().get(PATH).then().statusCode(200).body("name", nullValue());
        asNobody().post(PATH).then().statusCode(404);
        confirm("state", "code", null, "").then().statusCode(404);
    }

    @Test
    void a_member_of_staff_signs_in_and_still_has_to_show_the_second_factor() {
        asNobody().get(PATH).then().body("name", equalTo("Leeds City Council"));
        var administrator = People.administrator();
        var token = signIn(accountOf(administrator))
                .statusCode(200)
                .body("person.id", equalTo(administrator.id().toString()))
                .extract()
                .<String>path("accessToken");
        People.bearing(token).get("/api/v1/users").then().statusCode(403);
    }

    @Test
    void keys_of_either_kind_sign() {
        provider.fault = Fault.ES256;
        signIn(accountOf(People.editor())).statusCode(200);
    }

    @Test
    void the_address_of_the_provider_has_a_challenge_and_no_secret() {
        var started = start();
        assertThat(started.address().getQuery())
                .contains("code_challenge_method=S256", "response_mode=fragment", "nonce=", "state=")
                .doesNotContain(started.cookie(), ProviderInTests.SECRET);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE", "ES256", "BROKEN"})
    void what_the_provider_did_wrong_signs_nobody_in(Fault fault) {
        var reviewer = People.reviewer();
        provider.fault = fault;
        signIn(accountOf(reviewer)).statusCode(403).body("detail", containsString("ask for a link by e-mail"));
        assertThat(sessionsOf(reviewer)).isEqualTo("0");
        assertThat(linksOf(reviewer)).isEqualTo("0");
    }

    @Test
    void a_provider_that_is_away_or_broken_is_a_503_that_says_what_to_do() {
        provider.fault = Fault.BROKEN;
        signIn(accountOf(People.reviewer())).statusCode(503).body("detail", containsString("link by e-mail"));
        // What is known of it is an hour old, so that it is asked again.
        Later.at(
                Instant.now().plus(Duration.ofHours(2)),
                () -> asNobody().post(PATH).then().statusCode(503));
    }

    @Test
    void whoever_presses_cancel_there_is_told_what_to_do() {
        var started = start();
        confirm(started.state(), null, null, started.cookie())
                .then()
                .statusCode(403)
                .body("detail", containsString("link by e-mail"));
        assertThat(provider.asked).isZero();
    }

    @Test
    void an_answer_of_another_provider_is_not_exchanged() {
        var started = start();
        var code = provider.signIn(started.address(), accountOf(People.reviewer()));
        confirm(started.state(), code, "https://another.example.org", started.cookie())
                .then()
                .statusCode(403);
        assertThat(provider.asked).isZero();
    }

    @Test
    void only_the_browser_that_started_may_end_it_and_once_and_in_time() {
        var started = start();
        var code = provider.signIn(started.address(), accountOf(People.reviewer()));
        confirm(started.state(), code, null, start().cookie()).then().statusCode(401);
        confirm(started.state(), code, null, "").then().statusCode(401);
        confirm(start().state(), code, null, started.cookie()).then().statusCode(401);
        confirm(started.state(), code, null, started.cookie()).then().statusCode(200);
        confirm(started.state(), code, null, started.cookie()).then().statusCode(401);
        var late = start();
        Sql.run("UPDATE provider_attempt SET expires_at = now() WHERE spent_at IS NULL");
        confirm(late.state(), "code", null, late.cookie()).then().statusCode(401);
    }

    @Test
    void of_64_that_bring_one_answer_together_one_is_exchanged() {
        for (var round = 0; round < 5; round++) {
            var started = start();
            var code = provider.signIn(started.address(), accountOf(People.reviewer()));
            var before = provider.asked;
            var statuses = Race.of(64, () -> confirm(started.state(), code, null, started.cookie())
                    .statusCode());
            assertThat(frequency(statuses, 200)).isEqualTo(1);
            assertThat(frequency(statuses, 401)).isEqualTo(63);
            assertThat(provider.asked - before).isEqualTo(1);
        }
    }

    @Test
    void nobody_but_staff_gets_in_and_all_others_get_one_answer() {
        var disabled = People.reviewer();
        Sql.run("UPDATE person SET disabled_at = now() WHERE id = '" + disabled.id() + "'");
        var unverified = People.reviewer();
        var nobody = "nobody-" + UUID.randomUUID() + "@leeds.gov.uk";
        var answer = refused(accountOf(People.applicant()));
        assertThat(refused(accountOf(disabled))).isEqualTo(answer);
        assertThat(refused(new Account(UUID.randomUUID().toString(), nobody, true)))
                .isEqualTo(answer);
        assertThat(refused(new Account(UUID.randomUUID().toString(), unverified.email(), false)))
                .isEqualTo(answer);
        assertThat(Sql.text("SELECT count(*) FROM person WHERE email = '" + nobody + "'"))
                .isEqualTo("0");
        assertThat(linksOf(unverified)).isEqualTo("0");
    }

    @Test
    void once_linked_the_account_counts_and_not_the_address() {
        var first = People.reviewer();
        var second = People.reviewer();
        var account = accountOf(first);
        signIn(account).statusCode(200);
        signIn(new Account(account.subject(), second.email(), true))
                .statusCode(200)
                .body("person.id", equalTo(first.id().toString()));
        // The address went to another account: whoever has it now is somebody else.
        signIn(accountOf(first)).statusCode(403);
        signIn(accountOf(second)).body("person.id", equalTo(second.id().toString()));
    }

    @Test
    void whoever_lost_their_roles_is_let_in_no_more() {
        var reviewer = People.reviewer();
        var account = accountOf(reviewer);
        signIn(account).statusCode(200);
        Sql.run("DELETE FROM person_role WHERE person_id = '" + reviewer.id() + "'");
        signIn(account).statusCode(403);
    }

    private String refused(Account account) {
        return signIn(account).statusCode(403).extract().path("detail");
    }

    private ValidatableResponse signIn(Account account) {
        var started = start();
        return confirm(started.state(), provider.signIn(started.address(), account), null, started.cookie())
                .then();
    }

    private static Started start() {
        var answer = asNobody().post(PATH).then().statusCode(200).extract();
        return new Started(URI.create(answer.path("address")), answer.cookie(ProviderCookie.NAME));
    }

    private static Response confirm(String state, String code, String issuer, String cookie) {
        var body = new HashMap<String, String>(Map.of("state", state));
        if (code != null) {
            body.put("code", code);
        }
        if (issuer != null) {
            body.put("iss", issuer);
        }
        return asNobody().cookie(ProviderCookie.NAME, cookie).body(body).post(PATH + "/confirm");
    }

    private static Account accountOf(Somebody somebody) {
        return new Account(UUID.randomUUID().toString(), somebody.email(), true);
    }

    private static String sessionsOf(Somebody somebody) {
        return Sql.text("SELECT count(*) FROM session WHERE person_id = '" + somebody.id() + "'");
    }

    private static String linksOf(Somebody somebody) {
        return Sql.text("SELECT count(*) FROM provider_link WHERE person_id = '" + somebody.id() + "'");
    }
}
