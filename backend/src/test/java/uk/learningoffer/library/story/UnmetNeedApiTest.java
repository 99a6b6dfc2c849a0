package uk.learningoffer.library.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.editor;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class UnmetNeedApiTest {
    private static final String NEEDS = "/api/v1/unmet-needs";

    @Test
    void anybody_says_what_is_missing_and_an_editor_makes_it_part_of_a_story() {
        var id = send(Map.of("words", "grief counselling for registrars", "email", "someone@leeds.gov.uk"));
        assertThat(Sql.text("SELECT count(*) FROM unmet_need WHERE email_sealed IS NOT NULL AND id = '" + id + "'"))
                .isEqualTo("1");
        var etag = as(editor())
                .get(NEEDS + "/" + id)
                .then()
                .statusCode(200)
                .body("wantsAnswer", is(true))
                .extract()
                .header("ETag");
        asNew(editor())
                .header("If-Match", etag)
                .body(Map.of("story", "US07"))
                .post(NEEDS + "/" + id + "/merge")
                .then()
                .statusCode(200)
                .body("status", equalTo("MERGED"))
                .body("wantsAnswer", is(false));
        asNew(editor())
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "No"))
                .post(NEEDS + "/" + id + "/refusal")
                .then()
                .statusCode(409);
    }

    @Test
    void a_need_is_declined_with_a_reason_and_listed_by_status() {
        var id = send(Map.of("words", "juggling"));
        asNew(editor())
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", " "))
                .post(NEEDS + "/" + id + "/refusal")
                .then()
                .statusCode(400);
        asNew(editor())
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Not a skill councils need"))
                .post(NEEDS + "/" + id + "/refusal")
                .then()
                .statusCode(200);
        as(editor())
                .queryParam("status", "DECLINED")
                .get(NEEDS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        asNobody().get(NEEDS).then().statusCode(401);
    }

    @Test
    void what_cannot_be_read_is_said() {
        asNobody()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("words", "", "colour", "red"))
                .post(NEEDS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/words", "/colour"));
        asNobody()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("words", "x", "email", "nobody"))
                .post(NEEDS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/email"));
    }

    @Test
    void searches_that_find_nothing_are_counted_and_ranked_as_gaps() {
        var word = "zzq" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        for (var time = 0; time < 3; time++) {
            asNobody()
                    .queryParam("q", word.toUpperCase(java.util.Locale.UK) + "!")
                    .get("/api/v1/courses")
                    .then()
                    .body("total", is(0));
        }
        asNobody()
                .queryParam("q", word + "@example.org")
                .get("/api/v1/courses")
                .then()
                .statusCode(200);
        as(editor())
                .get("/api/v1/gaps")
                .then()
                .statusCode(200)
                .body("items.find { it.words == '" + word + "' }.emptySearches", is(3));
        assertThat(as(editor()).accept("text/csv").get("/api/v1/gaps").asString())
                .contains("search,," + word + ",0,3,0,0,0,3.0");
    }

    private static String send(Map<String, ?> need) {
        return asNobody()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(need)
                .post(NEEDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
