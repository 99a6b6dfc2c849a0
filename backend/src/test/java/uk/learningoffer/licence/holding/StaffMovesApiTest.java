package uk.learningoffer.licence.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.licence.holding.Held.move;
import static uk.learningoffer.licence.holding.Held.see;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;

/** Staff, and the systems of councils, say what became of a licence for the person who holds it. */
@ApiTest
class StaffMovesApiTest {
    private static final Map<String, Object> BY_TELEPHONE = Map.of("howKnown", "Told us by telephone.");

    @Inject
    Chain chain;

    private final Somebody holder = People.applicantOf("LDS");
    private final Somebody reviewer = People.reviewer();
    private UUID id;

    @BeforeEach
    void issue() {
        var course = Rows.course();
        Rows.licences(Rows.pool(course), 1);
        var application = chain.approve(Rows.approved(holder.id(), course));
        id = Rows.value("SELECT id FROM allocation WHERE application_id = ?", application);
    }

    @Test
    void a_reviewer_activates_and_completes_with_how_they_know() {
        move(reviewer, id, "activation", BY_TELEPHONE)
                .statusCode(200)
                .body("status", equalTo("ACTIVATED"))
                .body("next", contains("complete", "return", "give-notice"));
        move(reviewer, id, "completion", Map.of("howKnown", "Saw it.", "evidenceUrl", "https://example.com/c"))
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("next", empty());
        as(holder)
                .get("/api/v1/allocations/{id}/evidence", id)
                .then()
                .statusCode(200)
                .body("items.says", contains("COMPLETED", "ACTIVATED"))
                .body("items.source", contains("STAFF", "STAFF"))
                .body("items.reference", contains("Saw it.", "Told us by telephone."))
                .body("items[0].url", equalTo("https://example.com/c"));
    }

    @Test
    void whoever_is_not_the_holder_says_how_they_know_and_all_errors_come_at_once() {
        var body = new HashMap<String, Object>(Map.of("howKnown", " "));
        body.put("on", LondonDays.of(Instant.now()).plusDays(1).toString());
        move(reviewer, id, "activation", body)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/on", "/howKnown"));
        body.put("on", LondonDays.of(Instant.now()).minusDays(1).toString());
        move(reviewer, id, "activation", body)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/on", "/howKnown"));
        move(reviewer, id, "activation", Map.of()).statusCode(400).body("errors.pointer", contains("/howKnown"));
        move(reviewer, id, "return", Map.of()).statusCode(400).body("errors.pointer", contains("/reason"));
    }

    @Test
    void a_reviewer_gives_back_for_the_holder_with_a_reason_on_the_timeline() {
        move(reviewer, id, "return", Map.of("reason", "Asked us to by telephone."))
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
        assertThat(Rows.<String>value(
                        "SELECT words FROM timeline_entry WHERE kind = 'LICENCE_RETURNED' AND actor = ?",
                        reviewer.id()))
                .isEqualTo("Asked us to by telephone.");
    }

    @Test
    void a_system_of_the_council_reports_a_completion_of_its_own_people_alone() {
        var elsewhere = People.partner("FIF");
        asNew(elsewhere)
                .header("If-Match", "\"0\"")
                .body(BY_TELEPHONE)
                .post(Held.ONE + "/completion", id)
                .then()
                .statusCode(404);
        var own = People.partner("LDS");
        move(own, id, "return", Map.of("reason", "x")).statusCode(403);
        move(own, id, "completion", Map.of("howKnown", "Course record 1234"))
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("next", empty());
        assertThat(Rows.<String>list(
                        "SELECT source || ' ' || says FROM allocation_evidence WHERE allocation_id = ? ORDER BY says",
                        id))
                .containsExactly("PARTNER ACTIVATED", "PARTNER COMPLETED");
    }

    @Test
    void a_system_needs_the_scope_for_what_it_does() {
        var reads = People.partnerWith("LDS", "allocations:read");
        see(reads, id).body("next", empty());
        move(reads, id, "completion", BY_TELEPHONE).statusCode(403).body("type", endsWith("/forbidden"));
        as(People.partnerWith("LDS", "courses:read"))
                .get(Held.ONE, id)
                .then()
                .statusCode(403)
                .body("type", endsWith("/forbidden"));
    }

    @Test
    void leaves_and_notices_are_nothing_to_the_council() {
        var today = LondonDays.of(Instant.now());
        move(
                        holder,
                        id,
                        "leave",
                        Map.of(
                                "from",
                                today.toString(),
                                "until",
                                today.plusDays(3).toString()))
                .statusCode(200);
        for (var other : List.of(People.partner("LDS"), People.councilLead("LDS"))) {
            see(other, id).body("leave", nullValue()).body("notice", nullValue());
        }
        see(reviewer, id).body("leave.from", equalTo(today.toString()));

        UUID application = Rows.value("SELECT application_id FROM allocation WHERE id = ?", id);
        for (var other : List.of(People.partner("LDS"), People.councilLead("LDS"))) {
            timeline(other, application).body("items.kind", not(hasItem("LEAVE_TAKEN")));
        }
        for (var one : List.of(holder, reviewer)) {
            timeline(one, application).body("items.kind", hasItem("LEAVE_TAKEN"));
        }
    }

    private static ValidatableResponse timeline(Somebody somebody, UUID application) {
        return as(somebody)
                .get("/api/v1/applications/{id}/timeline", application)
                .then()
                .statusCode(200);
    }

    @Test
    void another_learner_activates_nothing() {
        asNew(People.applicantOf("LDS"))
                .header("If-Match", "\"0\"")
                .post(Held.ONE + "/activation", id)
                .then()
                .statusCode(404)
                .body("type", endsWith("/not-found"));
        see(holder, id)
                .body("status", equalTo("ISSUED"))
                .body("next", hasItems("activate"))
                .body("next", not(empty()));
    }
}
