package uk.learningoffer.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;

@ApiTest
class FeedbackApiTest {
    private static final Map<String, Object> GOOD =
            Map.of("confidenceNow", 4, "helped", "yes", "recommend", 9, "words", "It solved my problem");

    @Inject
    Chain chain;

    private static final String HELP_OF_MAPPING = "courses.find { it.course.slug == 'test-%s' }.help";

    private final Somebody learner = People.applicant();
    private final UUID course = Rows.course();
    private final UUID pool = Rows.pool(course);

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

    @Test
    void whether_it_helped_goes_back_to_the_course_and_the_need_and_is_shown_from_five_answers_on() {
        var need = Rows.<UUID>value("SELECT id FROM user_story WHERE code = 'US05'");
        Rows.change("""
                INSERT INTO story_course (story_id, course_id, fit, reason, position, author, reviewed_on)
                VALUES (?, ?, 'full', 'For a test', 99, 'test', now())""", need, course);
        Rows.change("UPDATE course SET status = 'PUBLISHED' WHERE id = ?", course);
        var page = "/api/v1/courses/test-" + course;
        var answers = List.of("yes", "partly", "no", "yes", "yes");
        for (var number = 0; number < answers.size(); number++) {
            as(learner).get(page).then().body("help", nullValue());
            as(learner).get("/api/v1/user-stories/US05").then().body(HELP_OF_MAPPING.formatted(course), nullValue());
            var somebody = People.applicant();
            var allocation = completed(somebody, need);
            var said = Map.<String, Object>of("confidenceNow", 4, "helped", answers.get(number), "recommend", 9);
            give(somebody, allocation, said).statusCode(201);
            give(somebody, allocation, said).statusCode(409);
        }
        as(learner).get(page).then().body("help.helped", equalTo(3)).body("help.answers", equalTo(5));
        as(learner)
                .get("/api/v1/user-stories/US05")
                .then()
                .body(HELP_OF_MAPPING.formatted(course) + ".answers", equalTo(5));
        as(People.editor())
                .get("/api/v1/user-stories/US05/courses/test-" + course)
                .then()
                .body("help.yes", equalTo(3))
                .body("help.partly", equalTo(1))
                .body("help.no", equalTo(1));
        Rows.change("UPDATE course SET status = 'RETIRED' WHERE id = ?", course);
        Rows.change("DELETE FROM story_course WHERE course_id = ?", course);
    }

    @Test
    void answers_given_at_once_are_all_counted() {
        var allocations = new ConcurrentHashMap<Somebody, UUID>();
        for (var number = 0; number < 8; number++) {
            var somebody = People.applicant();
            allocations.put(somebody, completed(somebody, null));
        }
        var waiting = new ConcurrentLinkedQueue<>(allocations.keySet());
        Race.of(8, () -> {
            var somebody = waiting.poll();
            return give(somebody, allocations.get(somebody), GOOD).extract().statusCode();
        });
        assertThat(Rows.<Integer>value("SELECT yes FROM course_help WHERE course_id = ?", course))
                .isEqualTo(8);
    }

    private UUID issued() {
        return issued(learner);
    }

    private UUID issued(Somebody somebody) {
        Rows.licences(pool, 1);
        var application = chain.approve(Rows.approved(somebody.id(), course));
        return Rows.value("SELECT id FROM allocation WHERE application_id = ?", application);
    }

    private UUID completed() {
        return completed(learner, null);
    }

    private UUID completed(Somebody somebody, UUID need) {
        var allocation = issued(somebody);
        Rows.change(
                "UPDATE application SET story_id = ?::uuid WHERE id = (SELECT application_id FROM allocation WHERE id = ?)",
                need,
                allocation);
        for (var move : new String[] {"activation", "completion"}) {
            var etag = as(somebody).get("/api/v1/allocations/{id}", allocation).header("ETag");
            asNew(somebody)
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
