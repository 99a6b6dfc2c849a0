package uk.learningoffer.application.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.FUNDED_COURSE;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.People.applicantOf;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.councilLead;
import static uk.learningoffer.testsupport.People.partner;
import static uk.learningoffer.testsupport.People.partnerWith;
import static uk.learningoffer.testsupport.TeamGiven.INVITATIONS;
import static uk.learningoffer.testsupport.TeamGiven.answer;
import static uk.learningoffer.testsupport.TeamGiven.invitationTo;
import static uk.learningoffer.testsupport.TeamGiven.nominated;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TestCourses;

/** A council's system nominates people of the council, as its lead does. */
@ApiTest
class SystemNominationApiTest {
    private static final String NOMINATIONS = "/api/v1/nominations";
    private final Somebody system = partner("MAN");
    private final Somebody colleague = applicant();

    @Test
    void each_line_has_its_own_result_and_only_people_of_the_council_are_asked() {
        nominate(
                        system,
                        colleague.email(),
                        "somebody@gov.uk.example.com",
                        "somebody@manchester.gov.uk.example.com",
                        "nonsense",
                        applicantOf("FIF").email(),
                        colleague.email())
                .then()
                .statusCode(200)
                .body("results.sent", contains(true, false, false, false, false, false))
                .body("results[1].detail", containsString("Enter an address at Manchester"))
                .body("results[2].detail", containsString("Enter an address at Manchester"))
                .body("results[3].detail", containsString("correct format"))
                .body("results[5].detail", containsString("already"));
        assertThat(invitations()).isEqualTo(1);
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void who_is_asked_learns_which_system_it_was_and_says_so_themselves() {
        nominate(system, colleague.email());
        var id = invitationTo(colleague);
        as(colleague)
                .get(INVITATIONS + "/{id}", id)
                .then()
                .body("invitedBy", equalTo("Test system"))
                .body("bySystem", equalTo(true))
                .body("next", contains("accept", "decline"));
        assertThat(TestCourses.count("application WHERE person_id = '" + colleague.id() + "'"))
                .isZero();
        String draft = answer(colleague, id, "acceptance")
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("declared", equalTo(false))
                .extract()
                .path("id");
        as(colleague)
                .get(APPLICATIONS + "/{id}/timeline", draft)
                .then()
                .body("items.find { it.kind == 'NOMINATED' }.by", equalTo("Test system"));
        as(system).get(APPLICATIONS + "/{id}", draft).then().statusCode(404);
        as(system)
                .get(NOMINATIONS)
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.status", equalTo("ACCEPTED"));
    }

    @Test
    void the_council_sees_its_nominations_and_no_other_council_does() {
        nominate(system, colleague.email());
        var id = invitationTo(colleague);
        var lead = councilLead("MAN");
        as(lead).queryParam("limit", 100)
                .get(NOMINATIONS)
                .then()
                .body("items.id", hasItem(id.toString()))
                .body("items.find { it.id == '" + id + "' }.next", contains("send-again", "cancel"));
        as(partner("MAN")).queryParam("limit", 100).get(NOMINATIONS).then().body("items.id", hasItem(id.toString()));
        as(partner("FIF"))
                .queryParam("limit", 100)
                .get(NOMINATIONS)
                .then()
                .body("items.id", not(hasItem(id.toString())));
        asNew(lead)
                .header("If-Match", "\"0\"")
                .post(INVITATIONS + "/{id}/cancellation", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
    }

    @Test
    void a_scope_opens_what_it_says() {
        var reads = partnerWith("MAN", "applications:read", "courses:read");
        nominate(reads, colleague.email()).then().statusCode(403);
        as(reads).get(NOMINATIONS).then().statusCode(200);
        var writes = partnerWith("MAN", "applications:write");
        nominate(writes, colleague.email()).then().statusCode(200).body("results.sent", contains(true));
        as(writes).get(NOMINATIONS).then().statusCode(403);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var retired = TestCourses.funded();
        TestCourses.retire(retired);
        post(system, UUID.randomUUID(), Map.of())
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/courseSlug", "/why", "/people"));
        post(system, UUID.randomUUID(), Map.of("courseSlug", retired, "why", " ", "people", List.of()))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/courseSlug", "/why", "/people"));
        var many = IntStream.range(0, 51)
                .mapToObj(each -> each + "-" + colleague.email())
                .toArray(String[]::new);
        nominate(system, many).then().statusCode(400).body("errors.pointer", contains("/people"));
        post(
                        system,
                        UUID.randomUUID(),
                        Map.of("courseSlug", FUNDED_COURSE, "why", "Good", "people", people("x"), "invitedBy", "me"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/invitedBy"));
        asNew(system)
                .header("Idempotency-Key", "")
                .body(body(colleague.email()))
                .post(NOMINATIONS)
                .then()
                .statusCode(400);
        assertThat(invitations()).isZero();
    }

    @Test
    void one_request_sent_twenty_times_at_once_has_one_effect() {
        var key = UUID.randomUUID();
        var answers = Race.of(20, () -> post(system, key, body(colleague.email())));
        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers)
                .extracting(answer -> answer.<String>path("results[0].invitationId"))
                .containsOnly(invitationTo(colleague).toString());
        assertThat(invitations()).isEqualTo(1);
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void two_requests_for_one_person_at_once_ask_them_once() {
        var answers = Race.of(8, () -> post(system, UUID.randomUUID(), body(colleague.email())));
        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers)
                .extracting(answer -> answer.<Boolean>path("results[0].sent"))
                .containsOnlyOnce(true);
        assertThat(invitations()).isEqualTo(1);
        assertThat(messages()).isEqualTo(1);
        nominate(system, colleague.email()).then().body("results[0].detail", notNullValue());
    }

    @Test
    void a_system_takes_back_what_it_asked_until_it_is_answered() {
        var id = nominated(system, colleague, FUNDED_COURSE);
        as(system)
                .get(INVITATIONS + "/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("next", contains("cancel"));
        takenBack(system, id).then().statusCode(200).body("status", equalTo("CANCELLED"));
        as(colleague).get(INVITATIONS + "/{id}", id).then().body("next", empty());
        answer(colleague, id, "acceptance").then().statusCode(409);
        assertThat(TestCourses.count("audit_event WHERE action = 'invitation.cancelled' AND subject_id = '" + id
                        + "' AND actor LIKE '%" + system.id() + "'"))
                .isEqualTo(1);
        var accepted = nominated(system, colleague, FUNDED_COURSE);
        answer(colleague, accepted, "acceptance");
        as(system).get(INVITATIONS + "/{id}", accepted).then().body("next", empty());
        takenBack(system, accepted).then().statusCode(409);
    }

    @Test
    void a_system_takes_back_nothing_that_others_asked() {
        var another = partner("MAN");
        var id = nominated(another, colleague, FUNDED_COURSE);
        as(system).get(INVITATIONS + "/{id}", id).then().statusCode(200).body("next", empty());
        takenBack(system, id).then().statusCode(404);
        takenBack(system, nominated(councilLead("MAN"), colleague, FUNDED_COURSE))
                .then()
                .statusCode(404);
        as(partner("FIF")).get(INVITATIONS + "/{id}", id).then().statusCode(404);
        takenBack(partner("FIF"), id).then().statusCode(404);
        takenBack(partnerWith("MAN", "applications:read"), id).then().statusCode(403);
    }

    private static Response takenBack(Somebody who, UUID id) {
        return answer(who, id, "cancellation");
    }

    private long invitations() {
        return TestCourses.count("invitation WHERE client_id = '" + system.id() + "'");
    }

    private long messages() {
        return Long.parseLong(Sql.text("SELECT count(*) FROM message m JOIN invitation i ON i.client_id = '"
                + system.id() + "' AND m.dedupe_key LIKE '%' || i.id || '%'"));
    }

    private static Response nominate(Somebody system, String... emails) {
        return post(system, UUID.randomUUID(), body(emails));
    }

    private static Response post(Somebody system, UUID key, Object body) {
        return as(system).header("Idempotency-Key", key.toString()).body(body).post(NOMINATIONS);
    }

    private static Map<String, Object> body(String... emails) {
        return Map.of("courseSlug", FUNDED_COURSE, "why", "It fits your new job", "people", people(emails));
    }

    private static List<Map<String, Object>> people(String... emails) {
        return Arrays.stream(emails)
                .map(email -> Map.<String, Object>of("email", email))
                .toList();
    }
}
