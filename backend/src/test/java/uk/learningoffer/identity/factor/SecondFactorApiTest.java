package uk.learningoffer.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.applicant;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asOneFactor;
import static uk.learningoffer.testsupport.People.councilLead;
import static uk.learningoffer.testsupport.People.reviewer;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;

/** S12: staff show two factors, each code counts once, and guessing ends soon. */
@ApiTest
class SecondFactorApiTest {
    private static final String PATH = "/api/v1/me/second-factor";
    private static final String QUEUE = "/api/v1/applications";

    @Inject
    InstantSource clock;

    @Test
    void staff_set_it_up_and_their_roles_count_from_then_on() {
        var administrator = administrator();
        var session = asOneFactor(administrator);
        session.get("/api/v1/users").then().statusCode(403).body("type", equalTo("/problems/second-factor-needed"));
        session.get(PATH).then().body("state", equalTo("NOT_SET_UP")).body("next", contains("SET_UP"));
        var key =
                session.post(PATH + "/secret").then().statusCode(200).extract().<String>path("key");
        confirm(session, key).statusCode(200).body("recoveryCodes", hasSize(10));
        session.get("/api/v1/users").then().statusCode(200);
        session.get("/api/v1/me").then().body("secondFactor", equalTo("SHOWN"));
        asOneFactor(administrator).get("/api/v1/users").then().statusCode(403);
        assertThat(mails(administrator)).contains("SECOND_FACTOR_CHANGED");
    }

    @Test
    void who_needs_none_sets_none_up_and_works_without() {
        for (var somebody : List.of(applicant(), councilLead("LDS"))) {
            asOneFactor(somebody).get("/api/v1/me").then().body("secondFactor", equalTo("NOT_NEEDED"));
            asOneFactor(somebody).post(PATH + "/secret").then().statusCode(409);
        }
    }

    @Test
    void the_secret_and_the_recovery_codes_are_kept_sealed_and_hashed() {
        var reviewer = reviewer();
        var key = setUp(reviewer);
        assertThat(Sql.text("SELECT encode(secret_sealed, 'escape') FROM second_factor WHERE person_id = '"
                        + reviewer.id() + "'"))
                .doesNotContain(key);
    }

    @Test
    void of_many_who_send_one_code_at_once_one_is_believed() {
        for (var round = 0; round < 5; round++) {
            var reviewer = reviewer();
            var key = setUp(reviewer);
            // No more than four: the fifth try that is not believed would lock it.
            var code = nextCode(reviewer, key);
            var statuses = Race.of(4, () -> asOneFactor(reviewer)
                    .body(Map.of("code", code))
                    .post(PATH + "/showing")
                    .statusCode());
            assertThat(statuses).containsOnlyOnce(200);
        }
    }

    @Test
    void a_code_works_once_and_the_one_before_it_no_more() {
        var reviewer = reviewer();
        var key = setUp(reviewer);
        var session = asOneFactor(reviewer);
        var code = nextCode(reviewer, key);
        show(session, code).statusCode(200);
        show(session, code)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/code"))
                .body("errors[0].detail", containsString("used before"));
        show(session, Totp.code(key, Totp.stepAt(clock.instant()) - 1)).statusCode(400);
    }

    @Test
    void the_fifth_wrong_code_locks_it_for_an_hour_and_its_owner_is_told() {
        var reviewer = reviewer();
        var key = setUp(reviewer);
        var session = asOneFactor(reviewer);
        var statuses = Race.of(20, () -> asOneFactor(reviewer)
                .body(Map.of("code", "000000"))
                .post(PATH + "/showing")
                .statusCode());
        assertThat(statuses).filteredOn(status -> status == 400).hasSize(5);
        assertThat(statuses).filteredOn(status -> status == 403).hasSize(15);
        show(session, nextCode(reviewer, key)).statusCode(403);
        session.get(QUEUE).then().statusCode(200);
        assertThat(mails(reviewer)).contains("SECOND_FACTOR_LOCKED");
        Sql.run("UPDATE second_factor SET locked_until = now() - interval '1 second' WHERE person_id = '"
                + reviewer.id() + "'");
        show(session, nextCode(reviewer, key)).statusCode(200);
    }

    @Test
    void a_recovery_code_works_once_and_new_ones_end_the_old() {
        var reviewer = reviewer();
        var session = asOneFactor(reviewer);
        var key = session.post(PATH + "/secret").path("key").toString();
        var codes = confirm(session, key).extract().<List<String>>path("recoveryCodes");
        show(asOneFactor(reviewer), codes.get(0).toLowerCase()).statusCode(200);
        show(asOneFactor(reviewer), codes.get(0)).statusCode(400);
        session.get(PATH).then().body("recoveryCodesLeft", equalTo(9));
        session.post(PATH + "/recovery-codes").then().statusCode(200).body("recoveryCodes", hasSize(10));
        show(asOneFactor(reviewer), codes.get(1)).statusCode(400);
    }

    @Test
    void a_new_app_takes_somebody_who_has_the_old_one() {
        var reviewer = reviewer();
        setUp(reviewer);
        asOneFactor(reviewer).post(PATH + "/secret").then().statusCode(409);
        as(reviewer).post(PATH + "/secret").then().statusCode(200);
    }

    @Test
    void an_administrator_takes_away_what_somebody_lost_and_ends_their_sessions() {
        var reviewer = reviewer();
        setUp(reviewer);
        var session = as(reviewer);
        var path = "/api/v1/users/" + reviewer.id() + "/second-factor";
        as(reviewer).delete(path).then().statusCode(403);
        as(administrator()).delete(path).then().statusCode(204);
        session.get("/api/v1/me").then().statusCode(401);
        asOneFactor(reviewer).get(PATH).then().body("state", equalTo("NOT_SET_UP"));
        as(administrator()).delete(path).then().statusCode(409);
    }

    private String setUp(Somebody somebody) {
        var session = asOneFactor(somebody);
        var key = session.post(PATH + "/secret").path("key").toString();
        confirm(session, key).statusCode(200);
        return key;
    }

    /** With the code of the step before, so that two later ones are left to this test. */
    private ValidatableResponse confirm(RequestSpecification session, String key) {
        var code = Totp.code(key, Totp.stepAt(clock.instant()) - 1);
        return session.body(Map.of("code", code)).post(PATH + "/confirmation").then();
    }

    private String nextCode(Somebody somebody, String key) {
        var used = Long.parseLong(
                Sql.text("SELECT last_step FROM second_factor WHERE person_id = '" + somebody.id() + "'"));
        return Totp.code(key, Math.max(used + 1, Totp.stepAt(clock.instant())));
    }

    private static ValidatableResponse show(RequestSpecification session, String code) {
        return session.body(Map.of("code", code)).post(PATH + "/showing").then();
    }

    private static String mails(Somebody somebody) {
        return Sql.text("SELECT string_agg(kind, ' ') FROM message WHERE person_id = '" + somebody.id() + "'");
    }
}
