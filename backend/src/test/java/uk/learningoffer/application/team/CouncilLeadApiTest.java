package uk.learningoffer.application.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.draft;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.Given.started;
import static uk.learningoffer.testsupport.Given.submitted;
import static uk.learningoffer.testsupport.People.applicantOf;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.councilLead;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given.Seen;
import uk.learningoffer.testsupport.People.Somebody;

/** Whoever leads learning in a council sees what colleagues do, and changes nothing of it. */
@ApiTest
class CouncilLeadApiTest {
    private static final String ONE = APPLICATIONS + "/{id}";
    private static final String ALLOCATIONS = "/api/v1/allocations";
    private final Somebody lead = councilLead("MAN");
    private final Somebody colleague = applicantOf("MAN");

    @Inject
    Chain chain;

    @Test
    void a_lead_reads_what_a_colleague_sent() {
        var sent = submitted(colleague);
        as(lead).get(ONE, sent.id())
                .then()
                .statusCode(200)
                .body("applicant.email", equalTo(colleague.email()))
                .body("next", empty());
        as(lead).get(ONE + "/timeline", sent.id())
                .then()
                .statusCode(200)
                .body("items.by", everyItem(oneOf("The applicant", "The service")));
        list("limit", 100).then().body("items.id", hasItem(sent.id().toString()));
        list("status", "SUBMITTED").then().body("items.authority.code", everyItem(equalTo("MAN")));
    }

    @Test
    void other_councils_drafts_and_what_does_not_exist_are_the_same_404() {
        var drafted = draft(colleague);
        var elsewhere = submitted(applicantOf("FIF"));
        var answers = List.of(drafted.id(), elsewhere.id(), UUID.randomUUID()).stream()
                .flatMap(id -> List.of("", "/timeline", "/eligibility").stream()
                        .map(part -> problem(as(lead).get(ONE + part, id))))
                .toList();
        assertThat(answers)
                .containsOnly(Map.of(
                        "status",
                        404,
                        "title",
                        answers.get(0).get("title"),
                        "detail",
                        answers.get(0).get("detail"),
                        "type",
                        answers.get(0).get("type")));
        list("limit", 100)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(drafted.id().toString())))
                .body("items.authority.code", everyItem(equalTo("MAN")));
    }

    @Test
    void a_lead_decides_answers_and_withdraws_nothing_for_others() {
        var sent = submitted(colleague);
        for (var decision : List.of("approval", "refusal", "information-request")) {
            var words = Map.of("words", "Why?", "reasonCode", "OVER_LIMIT");
            move(lead, sent, decision, decision.equals("approval") ? Map.of() : words)
                    .then()
                    .statusCode(403);
        }
        move(lead, sent, "withdrawal", null).then().statusCode(404);
        move(lead, sent, "answer", Map.of("words", "Because")).then().statusCode(404);
        as(lead).header("If-Match", sent.etag())
                .body(Map.of())
                .patch(ONE, sent.id())
                .then()
                .statusCode(404);
        as(colleague).get(ONE, sent.id()).then().body("status", equalTo("SUBMITTED"));
    }

    @Test
    void a_lead_who_learns_finds_the_own_applications_with_their_drafts() {
        submitted(colleague);
        Seen own = started(lead);
        list("mine", true).then().body("items.id", contains(own.id().toString()));
        as(lead).get(ONE, own.id())
                .then()
                .statusCode(200)
                .body("next", contains("edit", "invite-colleagues", "withdraw"));
    }

    @Test
    void a_lead_sees_who_holds_a_licence_and_neither_its_code_nor_a_move() {
        var course = Rows.course();
        var pool = Rows.pool(course);
        Rows.licences(pool, 1);
        var application = chain.approve(Rows.approved(applicantOf("LDS").id(), course));
        UUID held = Rows.value("SELECT id FROM allocation WHERE application_id = ?", application);
        var leader = councilLead("LDS");
        as(leader).get(ALLOCATIONS + "/{id}", held).then().statusCode(200).body("next", empty());
        as(leader).queryParam("pool", pool).get(ALLOCATIONS).then().body("items", hasSize(1));
        as(leader).queryParam("mine", true).get(ALLOCATIONS).then().body("items", empty());
        as(leader).post(ALLOCATIONS + "/{id}/code", held).then().statusCode(404);
        asNew(leader)
                .header("If-Match", "\"0\"")
                .body("{}")
                .post(ALLOCATIONS + "/{id}/return", held)
                .then()
                .statusCode(404);
        as(lead).get(ALLOCATIONS + "/{id}", held).then().statusCode(404);
    }

    private Response list(String name, Object value) {
        return as(lead).queryParam(name, value).get(APPLICATIONS);
    }

    private static Map<String, Object> problem(Response answer) {
        return Map.of(
                "status", answer.statusCode(),
                "title", answer.path("title"),
                "detail", answer.path("detail"),
                "type", answer.path("type"));
    }
}
