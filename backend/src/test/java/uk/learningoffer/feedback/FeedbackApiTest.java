package uk.learningoffer.feedback;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.Chain;
import uk.learningoffer.licence.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;

@ApiTest
class FeedbackApiTest {
    private static final Map<String, Object> GOOD =
            Map.of("confidenceNow", 4, "helped", "yes", "recommend", 9, "words", "It solved my problem");

    @Inject
    Chain chain;

    private final Somebody learner = People.applicant();

    @Test
    void feedback_is_given_once_after_completion_and_read_by_staff_without_a_name() {
        var allocation = completed();
        String id = give(learner, allocation, GOOD).statusCode(201).extract().path("id");
        give(learner, allocation, GOOD).statusCode(409).body("type", endsWith("/already-exists"));
        as(learner)
                .get("/api/v1/allocations/{id}", allocation)
                .then()
                .body("feedbackGiven", equalTo(true))
                .body("next", not(hasItem("give-feedback")));
        as(People.reviewer())
                .get("/api/v1/feedback")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body(not(containsString(learner.id().toString())))
                .body(not(containsString(allocation.toString())));
        as(learner).get("/api/v1/feedback").then().statusCode(403);
    }

    @Test
    void nobody_gives_feedback_before_the_end_or_for_somebody_else() {
        var allocation = issued();
        give(learner, allocation, GOOD).statusCode(409).body("type", endsWith("/illegal-transition"));
        give(People.applicant(), allocation, GOOD).statusCode(404);
    }

    @Test
    void every_fault_is_told() {
        give(learner, completed(), Map.of("confidenceNow", 6, "recommend", 11))
                .statusCode(400)
                .body("errors.pointer", contains("/confidenceNow", "/helped", "/recommend"));
    }

    private UUID issued() {
        var course = Rows.course();
        Rows.licences(Rows.pool(course), 1);
        var application = chain.approve(Rows.approved(learner.id(), course));
        return Rows.value("SELECT id FROM allocation WHERE application_id = ?", application);
    }

    private UUID completed() {
        var allocation = issued();
        for (var move : new String[] {"activation", "completion"}) {
            var etag = as(learner).get("/api/v1/allocations/{id}", allocation).header("ETag");
            asNew(learner)
                    .header("If-Match", etag)
                    .body("{}")
                    .post("/api/v1/allocations/{id}/" + move, allocation)
                    .then()
                    .statusCode(200);
        }
        return allocation;
    }

    private static ValidatableResponse give(Somebody somebody, UUID allocation, Map<String, Object> feedback) {
        return asNew(somebody)
                .body(feedback)
                .post("/api/v1/allocations/{id}/feedback", allocation)
                .then();
    }
}
