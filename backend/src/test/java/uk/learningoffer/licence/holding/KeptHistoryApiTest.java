package uk.learningoffer.licence.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static uk.learningoffer.licence.holding.Held.move;
import static uk.learningoffer.licence.holding.Held.see;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;

/** People leave, come back, change their address and their council: what they did stays theirs, and stays counted. */
@ApiTest
class KeptHistoryApiTest {
    private static final Map<String, Object> FEEDBACK =
            Map.of("confidenceNow", 4, "helped", "yes", "recommend", 9, "words", "Good.");

    @Inject
    Chain chain;

    private final UUID course = Rows.course();
    private final UUID pool = Rows.pool(course);
    private Somebody learner = People.applicantOf("LDS");
    private UUID finished;

    @BeforeEach
    void somebodyFinishedAndSaidHowItWent() {
        Rows.licences(pool, 2);
        finished = allocationOf(chain.approve(Rows.approved(learner.id(), course)));
        move(learner, finished, "activation", null).statusCode(200);
        move(learner, finished, "completion", Map.of("evidenceUrl", "https://example.com/c"))
                .statusCode(200);
        asNew(learner)
                .body(FEEDBACK)
                .post(Held.ONE + "/feedback", finished)
                .then()
                .statusCode(201);
    }

    @Test
    void who_applies_again_has_both() {
        var again = allocationOf(chain.approve(Rows.approved(learner.id(), course)));
        as(learner)
                .get("/api/v1/allocations")
                .then()
                .statusCode(200)
                .body("items.id", contains(again.toString(), finished.toString()))
                .body("items.status", contains("ISSUED", "COMPLETED"));
        move(learner, again, "return", Map.of()).statusCode(200);
        var third = allocationOf(chain.approve(Rows.approved(learner.id(), course)));
        as(learner)
                .get("/api/v1/allocations")
                .then()
                .body("items.id", containsInAnyOrder(again.toString(), finished.toString(), third.toString()))
                .body("items.feedbackGiven", containsInAnyOrder(false, false, true));
    }

    @Test
    void a_new_address_and_a_new_council_take_nothing_away() {
        var before = completionsOf("LDS");
        Rows.change(
                "UPDATE person SET email = ?, authority_code = 'MAN', version = version + 1 WHERE id = ?",
                learner.id() + "@manchester.gov.uk",
                learner.id());
        learner = new Somebody(learner.id(), learner.id() + "@manchester.gov.uk", "MAN", false);
        see(learner, finished)
                .body("status", equalTo("COMPLETED"))
                .body("feedbackGiven", equalTo(true))
                // It was done for the council of that time.
                .body("authority.code", equalTo("LDS"));
        evidence(learner);
        see(People.partner("LDS"), finished).body("status", equalTo("COMPLETED"));
        as(People.partner("MAN")).get(Held.ONE, finished).then().statusCode(404);
        assertThat(completionsOf("LDS")).isEqualTo(before);
    }

    @Test
    void who_leaves_is_counted_on() {
        var before = completionsOf("LDS");
        Rows.change("UPDATE person SET disabled_at = now() WHERE id = ?", learner.id());
        as(learner).get("/api/v1/allocations").then().statusCode(401);
        see(People.reviewer(), finished).body("status", equalTo("COMPLETED")).body("feedbackGiven", equalTo(true));
        assertThat(completionsOf("LDS")).isEqualTo(before);
        Rows.change("UPDATE person SET disabled_at = NULL WHERE id = ?", learner.id());
        as(learner).get("/api/v1/allocations").then().statusCode(200).body("items", hasSize(1));
        evidence(learner);
    }

    private void evidence(Somebody somebody) {
        as(somebody)
                .get(Held.ONE + "/evidence", finished)
                .then()
                .statusCode(200)
                .body("items.says", contains("COMPLETED", "ACTIVATED"))
                .body("items[0].url", equalTo("https://example.com/c"));
    }

    /** As a system of the council counts them. */
    private int completionsOf(String authority) {
        return as(People.partner(authority))
                .queryParam("status", "COMPLETED")
                .queryParam("pool", pool)
                .get("/api/v1/allocations")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items.size()");
    }

    private static UUID allocationOf(UUID application) {
        return Rows.value("SELECT id FROM allocation WHERE application_id = ?", application);
    }
}
