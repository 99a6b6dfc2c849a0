package uk.learningoffer.metrics.annotation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.analyst;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.editor;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class AnnotationApiTest {
    private static final String ALL = "/api/v1/annotations";

    @AfterEach
    void noneIsLeft() {
        Sql.run("DELETE FROM annotation");
    }

    @Test
    void everybody_sees_it_with_the_figures_of_its_day() {
        add("2021-03-04", "Choice widened");
        add("2021-03-01", "Offer\u0000 opened\n");
        add("2021-04-01", "After the period");
        for (var path : new String[] {"/api/v1/metrics", "/api/v1/metrics/applications"}) {
            given().queryParam("from", "2021-03-01")
                    .queryParam("to", "2021-03-31")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("annotations.words", contains("Offer opened", "Choice widened"))
                    .body("annotations.happenedOn", contains("2021-03-01", "2021-03-04"));
        }
    }

    @Test
    void two_people_do_not_write_over_each_other() {
        var added = add("2021-03-04", "Choice widned");
        var seen = added.header("ETag");
        change(added, seen, "Choice widened").then().statusCode(200).body("words", equalTo("Choice widened"));
        change(added, seen, "Choice narrowed").then().statusCode(412);
        change(added, null, "Choice narrowed").then().statusCode(428);
        as(administrator())
                .header("If-Match", seen)
                .delete(address(added))
                .then()
                .statusCode(412);
        var now = as(analyst()).get(address(added)).header("ETag");
        as(administrator())
                .header("If-Match", now)
                .delete(address(added))
                .then()
                .statusCode(204);
        as(analyst()).get(address(added)).then().statusCode(404);
        assertThat(Sql.text(
                        "SELECT string_agg(action, ' ' ORDER BY id) FROM audit_event WHERE subject_type = 'annotation'"
                                + " AND subject_id = '" + added.path("id") + "'"))
                .isEqualTo("annotation.added annotation.changed annotation.removed");
    }

    @Test
    void the_list_is_walked_to_its_end_newest_first() {
        add("2021-03-01", "First");
        add("2021-03-02", "Second");
        add("2021-03-02", "Third");
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as(analyst()).queryParam("limit", 1);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(ALL)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.words"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(seen).containsExactly("Third", "Second", "First");
    }

    @Test
    void every_fault_is_named_at_once() {
        refused("2999-01-01", "\u0000 ", "/happenedOn", "/words");
        refused("1999-12-31", "x", "/happenedOn");
        refused("2021-03-01", "x".repeat(61), "/words");
        asNew(analyst())
                .body(Map.of())
                .post(ALL)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/happenedOn", "/words"));
    }

    @Test
    void it_is_for_analysts_and_administrators() {
        given().get(ALL).then().statusCode(401);
        as(editor()).get(ALL).then().statusCode(403);
        asNew(People.reviewer())
                .body(Map.of("happenedOn", "2021-03-01", "words", "No"))
                .post(ALL)
                .then()
                .statusCode(403);
    }

    private static Response add(String day, String words) {
        return asNew(analyst())
                .body(Map.of("happenedOn", day, "words", words))
                .post(ALL)
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private static void refused(String day, String words, String... pointers) {
        asNew(analyst())
                .body(Map.of("happenedOn", day, "words", words))
                .post(ALL)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder(pointers));
    }

    private static Response change(Response annotation, String ifMatch, String words) {
        var request = as(administrator());
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .body(Map.of("happenedOn", "2021-03-05", "words", words))
                .put(address(annotation));
    }

    private static String address(Response annotation) {
        return ALL + "/" + annotation.path("id");
    }
}
