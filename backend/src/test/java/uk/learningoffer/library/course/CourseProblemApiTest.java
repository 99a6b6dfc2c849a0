package uk.learningoffer.library.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static uk.learningoffer.testsupport.People.applicant;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.editor;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class CourseProblemApiTest {
    private static final String PROBLEMS = "/api/v1/course-problems";

    @Inject
    CourseProblems problems;

    private final String slug = "test-" + Rows.courseOnceSeen();

    @Test
    void anybody_says_what_is_wrong_and_an_editor_closes_it_with_what_was_done() {
        String id = report(Map.of("reason", "LINK"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        report(Map.of("reason", "LINK", "words", "It asks me to log in\u0000"))
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
        var found = as(editor()).queryParam("limit", 100).get(PROBLEMS).then().statusCode(200);
        found.body("items.find { it.id == '" + id + "' }.times", equalTo(1))
                .body("items.find { it.id == '" + id + "' }.words", contains("It asks me to log in"))
                .body("items.find { it.id == '" + id + "' }.course.slug", equalTo(slug))
                .body("items.find { it.id == '" + id + "' }.next", contains("close"));
        int version = found.extract().path("items.find { it.id == '" + id + "' }.version");

        close(id, version, Map.of("done", " ")).then().statusCode(400);
        close(id, version - 1, Map.of("done", "New link")).then().statusCode(412);
        close(id, version, Map.of("done", "New link"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("done", equalTo("New link"))
                .body("next", empty());
        close(id, version + 1, Map.of("done", "Again")).then().statusCode(409);
        as(editor()).queryParam("limit", 100).get(PROBLEMS).then().body("items.id", not(hasItem(id)));
        as(editor()).queryParam("status", "CLOSED").get(PROBLEMS).then().body("items.id", hasItem(id));
        assertThat(Sql.text("SELECT count(*) FROM course_problem_sender WHERE problem_id = '" + id + "'"))
                .isEqualTo("0");
        assertThat(Sql.text(
                        "SELECT string_agg(DISTINCT action, ', ') FROM audit_event WHERE subject_id = '" + id + "'"))
                .isEqualTo("course.problem-closed, course.problem-reported");
        assertThat(report(Map.of("reason", "LINK")).<String>path("id"))
                .as("a new problem after the old one was closed")
                .isNotEqualTo(id);
    }

    @Test
    void many_at_once_are_one_problem_and_each_visitor_counts_once_a_day() {
        var visitor = new AtomicInteger();
        var ids = Race.of(24, () -> {
            var address = "10.0.0." + visitor.getAndIncrement() % 12;
            return QuarkusTransaction.requiringNew()
                    .call(() -> problems.report(
                            slug,
                            new CourseProblemRequest(CourseProblemReason.ACCESS, "words of " + address),
                            address));
        });
        assertThat(ids).containsOnly(ids.get(0));
        assertThat(Sql.text("SELECT times || ' ' || cardinality(words) FROM course_problem WHERE id = '" + ids.get(0)
                        + "'"))
                .isEqualTo("12 12");
        assertThat(Sql.text("SELECT count(*) FROM course_problem_sender WHERE sender LIKE '%10.0%'"))
                .isEqualTo("0");
    }

    @Test
    void what_cannot_be_read_is_said_all_at_once() {
        report(Map.of("words", "x".repeat(501)))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/reason", "/words"));
        report(Map.of("reason", "BORING")).then().statusCode(400);
        asNobody()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("reason", "LINK"))
                .post("/api/v1/courses/no-such-course/problems")
                .then()
                .statusCode(404);
    }

    @Test
    void only_editors_read_and_close() {
        asNobody().get(PROBLEMS).then().statusCode(401);
        as(applicant()).get(PROBLEMS).then().statusCode(403);
        as(editor()).queryParam("status", "LOST").get(PROBLEMS).then().statusCode(400);
        asNew(editor())
                .header("If-Match", "\"0\"")
                .body(Map.of("done", "x"))
                .post(PROBLEMS + "/" + UUID.randomUUID() + "/closure")
                .then()
                .statusCode(404);
    }

    private Response report(Map<String, String> problem) {
        return asNobody()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(problem)
                .post("/api/v1/courses/" + slug + "/problems");
    }

    private static Response close(String id, int version, Map<String, String> body) {
        return asNew(editor())
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(PROBLEMS + "/" + id + "/closure");
    }
}
