package uk.learningoffer.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.testsupport.People.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.Sql;

/** S30: an export has everything about a person and nothing about another; an erased person is nowhere any more. */
@ApiTest
class ErasureTest {
    private static final String OWN = "/api/v1/me/erasure";
    private static final String DATA = "/api/v1/users/{id}/data";
    private static final String USER = "/api/v1/users/{id}/erasure";

    @Inject
    PersonalData data;

    private Life life;
    private Life another;

    @BeforeEach
    void lived() {
        life = new Life();
        another = new Life();
    }

    @AfterEach
    void cleared() {
        life.clear();
        another.clear();
    }

    @Test
    void an_export_has_every_value_and_none_of_anothers_and_erasing_leaves_none() throws SQLException {
        var own = canaries("mine", life);
        var others = canaries("theirs", another);
        assertThat(own.planted()).hasSizeGreaterThan(35);

        var export = as(life.person).get("/api/v1/me/data");
        export.then().statusCode(200).header("Content-Disposition", containsString("attachment"));
        assertThat(export.asString())
                .contains(own.planted())
                .contains(life.person.email(), "We have your application")
                .doesNotContain(
                        "theirs-", another.person.email(), another.person.id().toString());
        assertThat(Sql.text("SELECT count(*) FROM audit_event WHERE action = 'person.exported' AND subject_id = '"
                        + life.person.id() + "' AND actor = subject_id"))
                .isEqualTo("1");

        var counts = counts();
        life.endRole();
        erase(life).then().statusCode(200).body("licencesGivenBack", equalTo(1));
        assertThat(Canaries.tablesWith("mine-")).isEmpty();
        assertThat(Canaries.tablesWith(life.person.email())).isEmpty();
        for (var word : others.planted()) {
            assertThat(Canaries.tablesWith(word)).as(word).isNotEmpty();
        }
        assertThat(counts()).isEqualTo(counts);
        assertThat(Sql.text(
                        "SELECT count(*) FROM message WHERE sealed IS NOT NULL AND status <> 'WAITING' AND person_id = '"
                                + life.person.id() + "'"))
                .isEqualTo("0");
    }

    private String counts() {
        return Sql.text("SELECT (SELECT count(*) FROM person) || ' ' || (SELECT count(*) FROM application) || ' '"
                + " || (SELECT count(*) FROM allocation) || ' ' || (SELECT count(*) FROM feedback) || ' '"
                + " || (SELECT count(*) FROM decision)");
    }

    @Test
    void licences_go_back_and_applications_are_withdrawn_before_the_name_goes() {
        life.endRole();
        as(life.person)
                .get(OWN)
                .then()
                .statusCode(200)
                .body("liveLicences", equalTo(1))
                .body("openApplications", equalTo(1))
                .body("next", equalTo(List.of("ERASE")));
        erase(life)
                .then()
                .statusCode(200)
                .body("licencesGivenBack", equalTo(1))
                .body("applicationsWithdrawn", equalTo(1));
        assertThat(Sql.text("SELECT status FROM allocation WHERE id = '" + life.allocation + "'"))
                .isEqualTo("RETURNED");
        assertThat(Sql.text("SELECT status FROM application WHERE id = '" + life.named + "'"))
                .isEqualTo("WITHDRAWN");
        assertThat(Sql.text("SELECT available FROM licence_pool WHERE id = '" + life.pool + "'"))
                .isEqualTo("1");
        assertThat(Sql.text(
                        "SELECT detail ->> 'reason' FROM audit_event WHERE action = 'person.erased' AND subject_id = '"
                                + life.person.id() + "'"))
                .isEqualTo("OWN_WISH");
    }

    /** Invariant 7. */
    @Test
    void closed_months_say_what_they_said() {
        life.inAClosedMonth();
        Jobs.run("count-facts");
        var figures = figures();
        assertThat(figures).contains("sent", "approved", "issued");
        life.endRole();
        erase(life).then().statusCode(200);
        Jobs.run("count-facts");
        assertThat(figures()).isEqualTo(figures);
        Jobs.run("count-all-facts-again");
        assertThat(figures()).isEqualTo(figures);
    }

    /** As facts, and as they are rolled up. */
    private static String figures() {
        return Sql.text("SELECT string_agg(said, E'\\n' ORDER BY said) FROM ("
                + "SELECT concat_ws(' ', kind, authority, course, occurred_on, sum(quantity)) AS said FROM fact"
                + " WHERE occurred_on < date_trunc('month', now() AT TIME ZONE 'Europe/London')"
                + " GROUP BY kind, authority, course, occurred_on HAVING sum(quantity) <> 0"
                + " UNION ALL SELECT CAST(to_jsonb(r) AS text) FROM roll_up r"
                + " WHERE r.starts_on < date_trunc('month', now() AT TIME ZONE 'Europe/London')) closed");
    }

    @Test
    void nobody_is_erased_by_mistake() {
        life.endRole();
        as(life.person).body(Map.of()).post(OWN).then().statusCode(400);
        as(life.person)
                .body(Map.of("email", another.person.email()))
                .post(OWN)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/email")));
        assertThat(Sql.text("SELECT email FROM person WHERE id = '" + life.person.id() + "'"))
                .isEqualTo(life.person.email());
    }

    @Test
    void staff_confirm_that_it_is_they_before_they_erase_or_take_away_what_is_kept_about_somebody() {
        life.endRole();
        var administrator = People.administrator();
        var longAgo = as(administrator);
        var asLongAgo = as(administrator);
        Sql.run("UPDATE session SET second_factor_at = now() - interval '11 minutes' WHERE person_id = '"
                + administrator.id() + "'");
        var reason = Map.of("reason", "LEFT_COUNCIL");
        longAgo.body(reason)
                .post(USER, life.person.id())
                .then()
                .statusCode(403)
                .body("type", containsString("step-up"));
        asLongAgo.get(DATA, life.person.id()).then().statusCode(403).body("type", containsString("step-up"));
        assertThat(Sql.text("SELECT email FROM person WHERE id = '" + life.person.id() + "'"))
                .isEqualTo(life.person.email());

        var another = People.administrator();
        as(another)
                .get(DATA, life.person.id())
                .then()
                .statusCode(200)
                .body("parts.find { it.name == 'you' }.records.email", equalTo(List.of(life.person.email())));
        assertThat(Sql.text("SELECT actor FROM audit_event WHERE action = 'person.exported' AND subject_id = '"
                        + life.person.id() + "'"))
                .isEqualTo(another.id().toString());
        as(People.reviewer()).get(DATA, life.person.id()).then().statusCode(403);
    }

    @Test
    void nobody_is_erased_by_who_did_not_sign_in_lately_or_still_has_a_role() {
        erase(life).then().statusCode(409).body("detail", containsString("roles"));
        as(life.person).get(OWN).then().body("next", equalTo(List.of()));
        life.endRole();
        var session = as(life.person);
        Sql.run("UPDATE session SET created_at = now() - interval '11 minutes' WHERE person_id = '" + life.person.id()
                + "'");
        session.body(Map.of("email", life.person.email()))
                .post(OWN)
                .then()
                .statusCode(403)
                .body("type", containsString("sign-in-again"));
        session.get(OWN).then().body("next", equalTo(List.of("SIGN_IN_AGAIN")));
        assertThat(Sql.text("SELECT email FROM person WHERE id = '" + life.person.id() + "'"))
                .isEqualTo(life.person.email());
    }

    @Test
    void an_administrator_erases_who_asked_for_it_with_a_reason_that_the_audit_keeps() {
        life.endRole();
        var administrator = People.administrator();
        as(administrator)
                .body(Map.of("reason", "OTHER"))
                .post(USER, life.person.id())
                .then()
                .statusCode(400);
        as(People.reviewer())
                .body(Map.of("reason", "LEFT_COUNCIL"))
                .post(USER, life.person.id())
                .then()
                .statusCode(403);
        as(administrator)
                .body(Map.of("reason", "LEFT_COUNCIL"))
                .post(USER, life.person.id())
                .then()
                .statusCode(200);
        assertThat(Sql.text("SELECT detail ->> 'reason' || ' ' || actor FROM audit_event WHERE action = 'person.erased'"
                        + " AND subject_id = '" + life.person.id() + "'"))
                .isEqualTo("LEFT_COUNCIL " + administrator.id());
        as(administrator)
                .body(Map.of("reason", "LEFT_COUNCIL"))
                .post(USER, life.person.id())
                .then()
                .statusCode(404);
        as(administrator).get("/api/v1/users/{id}", life.person.id()).then().statusCode(404);
        as(administrator).get("/api/v1/applications/{id}", life.named).then().statusCode(200);
    }

    private static Response erase(Life life) {
        return as(life.person).body(Map.of("email", life.person.email())).post(OWN);
    }

    private Canaries canaries(String tag, Life of) throws SQLException {
        var subject = QuarkusTransaction.requiringNew()
                .call(() -> data.lock(of.person.id()).orElseThrow());
        var canaries = new Canaries(tag, subject);
        canaries.plant();
        return canaries;
    }
}
