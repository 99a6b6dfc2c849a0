package uk.learningoffer.application.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.partner;
import static uk.learningoffer.testsupport.People.partnerWith;
import static uk.learningoffer.testsupport.People.reviewer;
import static uk.learningoffer.testsupport.TeamGiven.joined;
import static uk.learningoffer.testsupport.TeamGiven.nominated;
import static uk.learningoffer.testsupport.TeamGiven.nominatedAndSent;
import static uk.learningoffer.testsupport.TeamGiven.now;
import static uk.learningoffer.testsupport.TeamGiven.seen;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given;
import uk.learningoffer.testsupport.Given.Seen;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TestCourses;

/** A system answers and withdraws for those whom it nominated itself, and for nobody else. */
@ApiTest
class SpokenForApiTest {
    private static final Map<String, String> ANSWER = Map.of("words", "The pages about parking permits.");
    private final Somebody system = partner("MAN");
    private final Somebody colleague = applicant();
    private final String course = TestCourses.fundedWithPool();

    @Test
    void a_system_answers_for_whom_it_nominated_and_they_are_sent_what_it_said() {
        var sent = asked(nominatedAndSent(system, colleague, course));
        as(system).get(APPLICATIONS + "/{id}", sent.id()).then().body("next", contains("answer", "withdraw"));
        move(system, sent, "answer", ANSWER)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("question", equalTo(null))
                .body("next", contains("withdraw"));
        as(colleague)
                .get(APPLICATIONS + "/{id}/timeline", sent.id())
                .then()
                .body("items.find { it.kind == 'INFORMATION_GIVEN' }.by", equalTo("Test system"))
                .body("items.find { it.kind == 'INFORMATION_GIVEN' }.words", equalTo(ANSWER.get("words")));
        assertThat(messages(sent.id())).containsOnlyOnce("ANSWERED_FOR_YOU");
        assertThat(audited("application.answered-question", sent.id())).isEqualTo(1);
        as(colleague).get(APPLICATIONS + "/{id}", sent.id()).then().body("next", contains("edit", "withdraw"));
    }

    @Test
    void a_system_withdraws_what_nobody_has_decided_and_the_applicant_is_told() {
        var sent = nominatedAndSent(system, colleague, course);
        as(system).get(APPLICATIONS + "/{id}", sent.id()).then().body("next", contains("withdraw"));
        move(system, sent, "withdrawal", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("next", empty());
        as(colleague)
                .get(APPLICATIONS + "/{id}/timeline", sent.id())
                .then()
                .body("items.find { it.kind == 'WITHDRAWN' }.by", equalTo("Test system"));
        assertThat(messages(sent.id())).containsOnlyOnce("WITHDRAWN_FOR_YOU").doesNotContain("WITHDRAWN");
        assertThat(audited("application.withdrawn", sent.id())).isEqualTo(1);
    }

    @Test
    void what_was_decided_is_the_applicants_alone() {
        var sent = nominatedAndSent(system, colleague, course);
        var waiting = seen(move(reviewer(), sent, "approval", Map.of()));
        as(system)
                .get(APPLICATIONS + "/{id}", sent.id())
                .then()
                .body("status", equalTo("WAITING"))
                .body("next", empty());
        move(system, waiting, "withdrawal", null)
                .then()
                .statusCode(409)
                .body("detail", containsString("only its applicant can withdraw it"));
        move(system, waiting, "answer", ANSWER).then().statusCode(409);
        move(colleague, waiting, "withdrawal", null).then().statusCode(200);
        assertThat(messages(sent.id())).contains("WITHDRAWN").doesNotContain("WITHDRAWN_FOR_YOU");
    }

    @Test
    void what_others_nominated_what_somebody_began_and_what_is_not_there_are_one_answer() {
        var nominated = asked(nominatedAndSent(system, colleague, course));
        var begun = asked(Given.submitted(applicant(), course));
        var missing = new Seen(UUID.randomUUID(), "\"0\"");
        var refusals = List.of(
                answered(partner("MAN"), nominated),
                answered(partner("FIF"), nominated),
                answered(system, begun),
                answered(system, missing));
        assertThat(refusals).extracting(Response::statusCode).containsOnly(404);
        assertThat(refusals)
                .extracting(refusal -> refusal.<String>path("detail"))
                .containsOnly(refusals.get(3).<String>path("detail"));
        as(partner("MAN")).get(APPLICATIONS + "/{id}", nominated.id()).then().body("next", empty());
    }

    @Test
    void a_draft_is_nothing_to_the_system_that_nominated() {
        nominated(system, colleague, course);
        var draft = joined(colleague);
        move(system, draft, "withdrawal", null).then().statusCode(404);
        assertThat(now(colleague, draft.id()).etag()).isEqualTo(draft.etag());
    }

    @Test
    void it_needs_both_scopes_and_what_it_saw() {
        var reads = partnerWith("MAN", "applications:read");
        var sent = asked(nominatedAndSent(system, colleague, course));
        Sql.run("UPDATE invitation SET client_id = '%s' WHERE application_id = '%s'".formatted(reads.id(), sent.id()));
        answered(reads, sent).then().statusCode(403);
        as(reads).get(APPLICATIONS + "/{id}", sent.id()).then().body("next", empty());
        var writes = partnerWith("MAN", "applications:write");
        Sql.run("UPDATE invitation SET client_id = '%s' WHERE application_id = '%s'".formatted(writes.id(), sent.id()));
        answered(writes, sent).then().statusCode(403);
        Sql.run("UPDATE invitation SET client_id = '%s' WHERE application_id = '%s'".formatted(system.id(), sent.id()));
        answered(system, new Seen(sent.id(), "\"0\"")).then().statusCode(412);
        answered(system, new Seen(sent.id(), "")).then().statusCode(428);
    }

    @Test
    void one_request_sent_many_times_at_once_has_one_effect() {
        var sent = nominatedAndSent(system, colleague, course);
        var key = UUID.randomUUID().toString();
        var answers = Race.of(10, () -> as(system)
                .header("Idempotency-Key", key)
                .header("If-Match", sent.etag())
                .post(APPLICATIONS + "/{id}/withdrawal", sent.id()));
        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(messages(sent.id())).containsOnlyOnce("WITHDRAWN_FOR_YOU");
        assertThat(audited("application.withdrawn", sent.id())).isEqualTo(1);
    }

    @AfterEach
    void leaveTheLibraryAsItWas() {
        TestCourses.retire(course);
    }

    private static Response answered(Somebody who, Seen seen) {
        return move(who, seen, "answer", ANSWER);
    }

    private static Seen asked(Seen sent) {
        return seen(move(reviewer(), sent, "information-request", Map.of("words", "Which pages are yours?")));
    }

    private static List<String> messages(UUID application) {
        return List.of(Sql.text("SELECT coalesce(string_agg(kind, ',' ORDER BY created_at), '') FROM message"
                        + " WHERE application_id = '" + application + "'")
                .split(","));
    }

    private long audited(String action, UUID application) {
        return TestCourses.count("audit_event WHERE action = '%s' AND subject_id = '%s' AND actor LIKE '%%%s'"
                .formatted(action, application, system.id()));
    }
}
