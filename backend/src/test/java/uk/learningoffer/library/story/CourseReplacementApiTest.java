package uk.learningoffer.library.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.library.story.LibraryForTests.COURSES;
import static uk.learningoffer.library.story.LibraryForTests.draft;
import static uk.learningoffer.library.story.LibraryForTests.published;
import static uk.learningoffer.library.story.LibraryForTests.word;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.editor;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class CourseReplacementApiTest {
    @Test
    void an_old_address_leads_to_the_end_of_all_replacements() {
        var first = published("First " + word());
        var second = published("Second " + word());
        var third = published("Third " + word());
        retire(first, second).then().statusCode(200).body("replacedBy.slug", equalTo(second));
        retire(second, third).then().statusCode(200);
        asNobody()
                .get(COURSES + "/{slug}", first)
                .then()
                .statusCode(200)
                .body("status", equalTo("RETIRED"))
                .body("replacedBy.slug", equalTo(third));
        as(editor())
                .get("/api/v1/library/courses/{slug}", first)
                .then()
                .body("replacedBy.slug", equalTo(second))
                .body("next", contains("publication"));
        retire(third, null).then().statusCode(200);
        asNobody().get(COURSES + "/{slug}", first).then().statusCode(200).body("replacedBy", nullValue());
    }

    @Test
    void two_courses_retired_at_once_each_for_the_other_never_lead_in_a_circle() {
        for (var round = 0; round < 8; round++) {
            var one = published("One " + word());
            var other = published("Other " + word());
            var pairs = new ConcurrentLinkedQueue<>(List.of(new String[] {one, other}, new String[] {other, one}));
            var answers = Race.of(2, () -> {
                var pair = pairs.poll();
                return retire(pair[0], pair[1]).statusCode();
            });
            assertThat(answers).containsExactlyInAnyOrder(200, 400);
        }
    }

    @Test
    void the_database_knows_no_replacement_of_a_course_that_is_offered() {
        var slug = published("Offered " + word());
        assertThatThrownBy(() -> Sql.run("UPDATE course SET replaced_by = (SELECT id FROM course WHERE slug ="
                        + " 'azure-fundamentals') WHERE slug = '" + slug + "'"))
                .hasStackTraceContaining("course_replaced_when_retired");
    }

    @Test
    void a_publication_is_planned_for_a_day_seen_and_taken_back() {
        var slug = draft("Planned " + word());
        var library = "/api/v1/library/courses/" + slug;
        asNew(editor())
                .header("If-Match", "\"0\"")
                .body(Map.of("publishOn", "2090-06-01"))
                .post(COURSES + "/{slug}/publication", slug)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"));
        as(editor())
                .get(library)
                .then()
                .body("publishAt", equalTo("2090-05-31T23:00:00Z"))
                .body("next", hasItem("cancellation"));
        as(editor())
                .queryParam("q", slug)
                .queryParam("attention", "scheduled")
                .get("/api/v1/library/courses")
                .then()
                .body("items.slug", contains(slug))
                .body("items[0].publishAt", notNullValue());
        as(editor())
                .header("If-Match", "\"1\"")
                .delete(COURSES + "/{slug}/publication", slug)
                .then()
                .statusCode(200);
        as(editor()).get(library).then().body("publishAt", nullValue()).body("next", not(hasItem("cancellation")));
        as(editor())
                .header("If-Match", "\"2\"")
                .delete(COURSES + "/{slug}/publication", slug)
                .then()
                .statusCode(409);
    }

    private static Response retire(String slug, String replacement) {
        var etag = as(editor()).get(COURSES + "/{slug}", slug).header("ETag");
        var body = new java.util.HashMap<String, Object>();
        body.put("replacedBy", replacement);
        return asNew(editor()).header("If-Match", etag).body(body).post(COURSES + "/{slug}/retirement", slug);
    }
}
