package uk.learningoffer.identity.view;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static uk.learningoffer.testsupport.People.analyst;
import static uk.learningoffer.testsupport.People.applicant;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.editor;
import static uk.learningoffer.testsupport.People.reviewer;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class SavedViewApiTest {
    private static final String VIEWS = "/api/v1/saved-views";
    private static final Map<String, String> LONDON = Map.of("name", "London", "query", "region=London&late=true");

    @Test
    void a_view_is_saved_renamed_and_deleted() {
        var somebody = reviewer();
        var view = asNew(somebody).body(LONDON).post(VIEWS);
        view.then().statusCode(201).body("query", equalTo("region=London&late=true"));
        String id = view.path("id");
        var renamed = Map.of("name", "London, late", "query", "region=London&late=true");
        as(somebody).body(renamed).put(VIEWS + "/{id}", id).then().statusCode(428);
        as(somebody)
                .header("If-Match", view.header("ETag"))
                .body(renamed)
                .put(VIEWS + "/{id}", id)
                .then()
                .statusCode(200);
        as(somebody)
                .header("If-Match", view.header("ETag"))
                .body(renamed)
                .put(VIEWS + "/{id}", id)
                .then()
                .statusCode(412);
        as(somebody).get(VIEWS).then().statusCode(200).body("items.name", contains("London, late"));
        as(somebody).delete(VIEWS + "/{id}", id).then().statusCode(204);
        as(somebody).delete(VIEWS + "/{id}", id).then().statusCode(404);
        as(somebody).get(VIEWS).then().body("items", empty());
    }

    @Test
    void each_page_has_views_of_its_own() {
        var somebody = analyst();
        var view = Map.of("name", "London", "query", "from=2026-01-01&by=region");
        asNew(somebody)
                .queryParam("page", "DASHBOARD")
                .body(view)
                .post(VIEWS)
                .then()
                .statusCode(201)
                .body("page", equalTo("DASHBOARD"));
        asNew(somebody).body(LONDON).post(VIEWS).then().statusCode(201).body("page", equalTo("QUEUE"));
        as(somebody)
                .queryParam("page", "DASHBOARD")
                .get(VIEWS)
                .then()
                .statusCode(200)
                .body("items.query", contains("from=2026-01-01&by=region"));
        as(somebody).get(VIEWS).then().body("items.query", contains("region=London&late=true"));
        as(editor()).queryParam("page", "DASHBOARD").get(VIEWS).then().body("items", empty());
        as(somebody).queryParam("page", "BOARD").get(VIEWS).then().statusCode(anyOf(is(400), is(404)));
    }

    @Test
    void a_view_is_ones_own_with_a_name_of_its_own() {
        var somebody = reviewer();
        var view = asNew(somebody).body(LONDON).post(VIEWS);
        asNew(somebody)
                .body(Map.of("name", "LONDON", "query", ""))
                .post(VIEWS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"));
        as(reviewer()).delete(VIEWS + "/{id}", view.<String>path("id")).then().statusCode(404);
        asNew(applicant()).body(LONDON).post(VIEWS).then().statusCode(403);
        asNew(somebody)
                .body(Map.of("name", " ", "query", "<script>"))
                .post(VIEWS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/query"));
    }
}
