package uk.learningoffer.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.applicant;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;

/** S12: staff come by invitation alone, with a link that works once, and a second factor before their role counts. */
@ApiTest
class RoleInvitationApiTest {
    private static final String INVITATIONS = "/api/v1/role-invitations";
    private static final String JOIN = "/api/v1/auth/role-invitation";

    @Inject
    RoleInvitationsSent sent;

    private final Somebody administrator = administrator();
    private final String email = "invited-" + UUID.randomUUID() + "@leeds.gov.uk";

    @Test
    void who_is_invited_signs_in_with_the_link_and_has_the_role_once_a_second_factor_is_set_up() {
        invite("REVIEWER")
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .body("next", contains("SEND_AGAIN", "WITHDRAW"));
        look(token())
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("maskedEmail", equalTo("i•••@leeds.gov.uk"))
                .body("roles", contains("REVIEWER"))
                .body("needsSecondFactor", equalTo(true));
        assertThat(people()).isEqualTo("0");
        assertThat(Sql.text("SELECT (expires_at AT TIME ZONE 'Europe/London')::date"
                        + " - (sent_at AT TIME ZONE 'Europe/London')::date FROM role_invitation WHERE email = '" + email
                        + "'"))
                .isEqualTo("3");

        String access = accept(token())
                .statusCode(200)
                .header("Set-Cookie", containsString("HttpOnly"))
                .body("person.email", equalTo(email))
                .body("person.roles", contains("REVIEWER"))
                .body("person.authority.code", equalTo("LDS"))
                .body("person.secondFactor", equalTo("NOT_SET_UP"))
                .extract()
                .path("accessToken");
        asNobody()
                .header("Authorization", "Bearer " + access)
                .get("/api/v1/applications/counts")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/second-factor-needed"));
        as(administrator)
                .get(INVITATIONS)
                .then()
                .body("items[0].status", equalTo("ACCEPTED"))
                .body("items[0].userId", notNullValue())
                .body("items[0].next", empty());
        assertThat(Sql.text("SELECT string_agg(action, ' ' ORDER BY at, id) FROM audit_event e WHERE subject_id IN ("
                        + "SELECT CAST(id AS text) FROM role_invitation WHERE email = '" + email + "')"))
                .isEqualTo("role-invitation.sent role-invitation.accepted");
    }

    @Test
    void a_link_works_once_however_many_use_it_at_once_and_says_so_afterwards() {
        invite("EDITOR").statusCode(201);
        var statuses = Race.of(8, () -> asNobody()
                .body(Map.of("token", token()))
                .post(JOIN + "/acceptance")
                .statusCode());
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 401);
        refused(token(), "used already");
        look(token()).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void a_link_that_was_withdrawn_replaced_or_is_over_its_time_says_which() {
        var id = invite("EDITOR").extract().<String>path("id");
        var first = token();
        move(id, "sending", "\"0\"").statusCode(200).body("version", equalTo(1));
        assertThat(token()).isNotEqualTo(first);
        refused(first, "newest message");

        Sql.run("UPDATE role_invitation SET expires_at = now() WHERE id = '" + id + "'");
        look(token()).body("status", equalTo("ENDED"));
        refused(token(), "time of this invitation is over");
        move(id, "sending", "\"1\"").statusCode(200).body("status", equalTo("OPEN"));

        move(id, "withdrawal", "\"1\"").statusCode(412);
        move(id, "withdrawal", "\"2\"").statusCode(200).body("status", equalTo("WITHDRAWN"));
        look(token()).body("status", equalTo("WITHDRAWN"));
        refused(token(), "withdrawn");
        move(id, "sending", "\"3\"").statusCode(409);
        assertThat(people()).isEqualTo("0");
        // Somebody can be invited anew once it is withdrawn.
        invite("EDITOR").statusCode(201);
    }

    @Test
    void the_link_is_no_use_to_whoever_is_signed_in_with_another_address() {
        invite("ADMINISTRATOR").statusCode(201);
        as(applicant())
                .body(Map.of("token", token()))
                .post(JOIN + "/acceptance")
                .then()
                .statusCode(409)
                .body("detail", containsString("i•••@leeds.gov.uk"));
        accept(token()).statusCode(200);
    }

    @Test
    void who_made_an_account_meanwhile_gets_the_role_and_keeps_the_account() {
        invite("ANALYST").statusCode(201);
        var id = UUID.randomUUID();
        Sql.run("INSERT INTO person (id, email, created_at, version) VALUES ('" + id + "', '" + email + "', now(), 0)");
        accept(token())
                .statusCode(200)
                .body("person.id", equalTo(id.toString()))
                .body("person.roles", contains("ANALYST"));
        invite("EDITOR").statusCode(400).body("errors.pointer", contains("/email"));
    }

    @Test
    void a_council_lead_leads_the_council_that_the_address_tells_or_the_administrator() {
        invite("COUNCIL_LEAD").statusCode(201).body("authority.code", equalTo("LDS"));
        accept(token()).body("person.secondFactor", equalTo("NOT_NEEDED"));

        var elsewhere = "lead-" + UUID.randomUUID() + "@unmapped.nhs.uk";
        invite(elsewhere, List.of("COUNCIL_LEAD"), null)
                .statusCode(400)
                .body("errors.pointer", contains("/authorityCode"));
        invite(elsewhere, List.of("COUNCIL_LEAD"), "MAN").statusCode(201);
        accept(sent.to(elsewhere)).statusCode(200).body("person.authority.code", equalTo("MAN"));
        assertThat(Sql.text(
                        "SELECT v.authority_code FROM vouching v JOIN person p ON p.id = v.person_id WHERE p.email = '"
                                + elsewhere + "'"))
                .isEqualTo("MAN");

        var other = "lead-" + UUID.randomUUID() + "@leeds.gov.uk";
        invite(other, List.of("COUNCIL_LEAD"), "MAN")
                .statusCode(400)
                .body("errors.pointer", contains("/authorityCode"));
        invite(other, List.of("REVIEWER"), "LDS").statusCode(400).body("errors.pointer", contains("/authorityCode"));
    }

    @Test
    void nobody_is_invited_twice_without_a_role_or_without_an_address() {
        invite("EDITOR").statusCode(201);
        invite("REVIEWER").statusCode(400).body("errors.pointer", contains("/email"));
        invite(email, List.of(), null).statusCode(400).body("errors.pointer", hasItem("/roles"));
        invite(email, List.of("KING"), null).statusCode(400);
        invite("no address", List.of("EDITOR"), null).statusCode(400).body("errors.pointer", contains("/email"));
    }

    @Test
    void whom_an_administrator_invited_who_is_none_any_more_is_not_let_in() {
        invite("ADMINISTRATOR").statusCode(201);
        var another = administrator();
        var path = "/api/v1/users/" + administrator.id();
        as(another)
                .header("If-Match", as(another).get(path).header("ETag"))
                .body(Map.of("roles", List.of()))
                .put(path + "/roles")
                .then()
                .statusCode(200);
        refused(token(), "withdrawn");
    }

    @Test
    void the_token_is_kept_nowhere_and_the_message_wiped_once_sent() {
        invite("EDITOR").statusCode(201);
        assertThat(Sql.text("SELECT CAST(to_jsonb(i) AS text) FROM role_invitation i WHERE email = '" + email + "'"))
                .doesNotContain(token());
        assertThat(Sql.text(
                        "SELECT count(*) FROM audit_event WHERE position('" + email + "' IN CAST(detail AS text)) > 0"))
                .isEqualTo("0");
        as(administrator)
                .get(INVITATIONS)
                .then()
                .body("items[0].email", equalTo(email))
                .body("items[0].token", not(token()));
    }

    private ValidatableResponse invite(String role) {
        return invite(email, List.of(role), null);
    }

    private ValidatableResponse invite(String address, List<String> roles, String council) {
        return asNew(administrator)
                .body(
                        council == null
                                ? Map.of("email", address, "roles", roles)
                                : Map.of("email", address, "roles", roles, "authorityCode", council))
                .post(INVITATIONS)
                .then();
    }

    private ValidatableResponse move(String id, String move, String etag) {
        return asNew(administrator)
                .header("If-Match", etag)
                .post(INVITATIONS + "/{id}/" + move, id)
                .then();
    }

    private static ValidatableResponse look(String token) {
        return asNobody().body(Map.of("token", token)).post(JOIN).then();
    }

    private static ValidatableResponse accept(String token) {
        return asNobody()
                .body(Map.of("token", token))
                .post(JOIN + "/acceptance")
                .then();
    }

    private static void refused(String token, String because) {
        accept(token)
                .statusCode(401)
                .body("type", equalTo("/problems/expired-link"))
                .body("detail", containsString(because));
    }

    private String token() {
        return sent.to(email);
    }

    private String people() {
        return Sql.text("SELECT count(*) FROM person WHERE email = '" + email + "'");
    }
}
