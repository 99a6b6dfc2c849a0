package uk.learningoffer.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.Given.submitted;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.reviewer;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given.Seen;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;

@ApiTest
@TestProfile(TimeToUndo.class)
class DecisionUndoApiTest {
    private static final String ONE = APPLICATIONS + "/{id}";
    private static final int ROUNDS = 40;

    @Inject
    MessageLeases leases;

    private final UUID course = Rows.course();
    private final UUID pool = Rows.pool(course);
    private final String slug = "test-" + course;
    private final Somebody applicant = applicant();
    private final Somebody reviewer = reviewer();

    @BeforeEach
    void openTheCourse() {
        Rows.change("UPDATE course SET status = 'PUBLISHED' WHERE id = ?", course);
    }

    @AfterEach
    void leaveTheLibraryAsItWas() {
        Rows.change("UPDATE course SET status = 'RETIRED' WHERE id = ?", course);
    }

    @Test
    void a_decision_is_taken_back_with_its_licence_and_its_message() {
        Rows.licences(pool, 1);
        var approved = decided(submitted(applicant, slug), "approval", Map.of());
        as(reviewer)
                .get(ONE, approved.id())
                .then()
                .body("status", equalTo("FULFILLED"))
                .body("next", hasItem("undo-decision"));
        assertThat(messages(approved)).contains("APPROVED");

        move(reviewer, approved, "decision-undo", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("decision", nullValue())
                .body("decidedAt", nullValue())
                .body("next", hasItems("approve", "decline"));
        assertThat(messages(approved)).containsExactly("APPLICATION_RECEIVED");
        assertThat(free()).isEqualTo(1);
        assertThat(Rows.<String>value(
                        "SELECT status || ' ' || end_reason FROM allocation WHERE application_id = ?", approved.id()))
                .isEqualTo("RETURNED The decision was undone.");
        assertThat(Rows.<String>value("SELECT ended_as FROM past_decision WHERE application_id = ?", approved.id()))
                .isEqualTo("UNDONE");
        as(applicant)
                .get(ONE + "/timeline", approved.id())
                .then()
                .body("items.kind", hasItems("APPROVED", "LICENCE_ISSUED", "DECISION_UNDONE"))
                .body("items.kind", not(hasItem("LICENCE_RETURNED")));
    }

    @Test
    void what_was_taken_back_can_be_decided_again_and_is_told_then() {
        Rows.licences(pool, 1);
        var declined = decided(submitted(applicant, slug), "refusal", Map.of("reasonCode", "OVER_LIMIT"));
        var undone = seen(move(reviewer, declined, "decision-undo", null));
        var approved = decided(undone, "approval", Map.of());
        var undoneAgain = seen(move(reviewer, approved, "decision-undo", null));
        decided(undoneAgain, "refusal", Map.of("reasonCode", "OVER_LIMIT"));
        assertThat(messages(declined)).containsExactlyInAnyOrder("APPLICATION_RECEIVED", "DECLINED");
    }

    @Test
    void the_licence_goes_to_whoever_waits() {
        Rows.licences(pool, 1);
        var first = decided(submitted(applicant, slug), "approval", Map.of());
        var second = decided(submitted(applicant(), slug), "approval", Map.of());
        as(reviewer).get(ONE, second.id()).then().body("status", equalTo("WAITING"));
        move(reviewer, first, "decision-undo", null).then().statusCode(200);
        as(reviewer).get(ONE, second.id()).then().body("status", equalTo("FULFILLED"));
        assertThat(free()).isZero();
    }

    @Test
    void a_place_in_the_line_is_given_up_and_can_be_taken_again() {
        var waiting = decided(submitted(applicant, slug), "approval", Map.of());
        var undone = seen(move(reviewer, waiting, "decision-undo", null));
        assertThat(Rows.<Integer>value("SELECT waiting FROM licence_pool WHERE id = ?", pool))
                .isZero();
        move(reviewer, undone, "approval", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("WAITING"))
                .body("waiting.place", equalTo(1));
    }

    @Test
    void only_who_decided_or_an_administrator_takes_a_decision_back() {
        var declined = decided(submitted(applicant, slug), "refusal", Map.of("reasonCode", "OVER_LIMIT"));
        var other = reviewer();
        as(other).get(ONE, declined.id()).then().body("next", not(hasItem("undo-decision")));
        move(other, declined, "decision-undo", null).then().statusCode(403);
        move(applicant, declined, "decision-undo", null).then().statusCode(403);
        move(administrator(), declined, "decision-undo", null).then().statusCode(200);
        move(reviewer, declined, "decision-undo", null).then().statusCode(409);
    }

    @Test
    void after_its_time_a_decision_stays() {
        var declined = decided(submitted(applicant, slug), "refusal", Map.of("reasonCode", "OVER_LIMIT"));
        Rows.change("UPDATE decision SET undo_until = now() WHERE application_id = ?", declined.id());
        as(reviewer).get(ONE, declined.id()).then().body("next", not(hasItem("undo-decision")));
        refused(declined, "on its way");
    }

    @Test
    void a_code_that_was_seen_is_not_taken_back_and_one_taken_back_is_not_seen() {
        Rows.licences(pool, 1);
        var approved = decided(submitted(applicant, slug), "approval", Map.of());
        Rows.change("UPDATE allocation SET code_shown_at = now() WHERE application_id = ?", approved.id());
        refused(approved, "has seen the licence code");
        assertThat(messages(approved)).contains("APPROVED");
        Rows.change("UPDATE allocation SET code_shown_at = NULL WHERE application_id = ?", approved.id());
        move(reviewer, approved, "decision-undo", null).then().statusCode(200);
    }

    @Test
    void a_message_that_a_worker_has_is_not_taken_back() {
        var declined = decided(submitted(applicant, slug), "refusal", Map.of("reasonCode", "OVER_LIMIT"));
        Rows.change(
                "UPDATE message SET lease_owner = 'a worker', lease_until = now() + interval '1 minute', attempts = 1"
                        + " WHERE kind = 'DECLINED' AND application_id = ?",
                declined.id());
        refused(declined, "has left already");
        as(reviewer).get(ONE, declined.id()).then().body("status", equalTo("DECLINED"));
    }

    @Test
    void either_the_message_leaves_or_the_decision_is_taken_back() {
        for (var round = 0; round < ROUNDS; round++) {
            var declined = decided(submitted(applicant(), slug), "refusal", Map.of("reasonCode", "OVER_LIMIT"));
            UUID message =
                    Rows.value("SELECT id FROM message WHERE kind = 'DECLINED' AND application_id = ?", declined.id());
            Rows.change("UPDATE message SET next_at = now() WHERE id = ?", message);
            var deeds = new ConcurrentLinkedQueue<Callable<Boolean>>(List.of(
                    () -> leases.take("racer").stream()
                            .anyMatch(taken -> taken.id().equals(message)),
                    () -> move(reviewer, declined, "decision-undo", null).statusCode() == 200));
            var happened = Race.of(2, () -> deeds.remove().call());
            boolean wasUndone =
                    Rows.<Long>value("SELECT count(*) FROM past_decision WHERE application_id = ?", declined.id()) == 1;
            assertThat(happened).as("round %d", round).isNotEqualTo(List.of(true, true));
            assertThat(messages(declined).contains("DECLINED")).isNotEqualTo(wasUndone);
        }
    }

    private void refused(Seen seen, String why) {
        move(reviewer, seen, "decision-undo", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("detail", containsString(why));
    }

    private Seen decided(Seen seen, String move, Map<String, Object> body) {
        return seen(move(reviewer, seen, move, body));
    }

    private static Seen seen(Response response) {
        response.then().statusCode(200);
        return new Seen(UUID.fromString(response.path("id")), response.header("ETag"));
    }

    private static List<String> messages(Seen seen) {
        return Rows.list("SELECT kind FROM message WHERE application_id = ?", seen.id());
    }

    private int free() {
        return Rows.value("SELECT available FROM licence_pool WHERE id = ?", pool);
    }
}
