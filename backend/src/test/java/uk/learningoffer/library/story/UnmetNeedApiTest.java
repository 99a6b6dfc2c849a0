package uk.learningoffer.library.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.editor;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Race;
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
    void a_new_story_is_made_of_a_need_and_is_a_draft_linked_to_it() {
        var id = send(Map.of("words", "to chair a citizens panel", "roleGroup", "councillor"));
        String code = asNew(editor())
                .header("If-Match", "\"0\"")
                .body(story())
                .post(NEEDS + "/" + id + "/story")
                .then()
                .statusCode(200)
                .body("status", equalTo("MERGED"))
                .body("next", empty())
                .extract()
                .path("story");
        as(editor()).get("/api/v1/user-stories/" + code).then().statusCode(200).body("status", equalTo("DRAFT"));
        asNobody().get("/api/v1/user-stories/" + code).then().statusCode(404);
    }

    @Test
    void a_need_whose_draft_is_given_up_is_new_again() {
        var id = send(Map.of("words", "to chair a citizens panel", "email", "somebody@leeds.gov.uk"));
        String code = asNew(editor())
                .header("If-Match", "\"0\"")
                .body(story())
                .post(NEEDS + "/" + id + "/story")
                .path("story");
        asNew(editor())
                .header("If-Match", "\"0\"")
                .post("/api/v1/user-stories/" + code + "/retirement")
                .then()
                .statusCode(200);
        as(editor())
                .get(NEEDS + "/" + id)
                .then()
                .body("status", equalTo("NEW"))
                .body("wantsAnswer", is(true))
                .body("next", contains("merge", "make-story", "decline"));
        asNew(editor())
                .header("If-Match", "\"2\"")
                .body(Map.of("story", code))
                .post(NEEDS + "/" + id + "/merge")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/story"));
    }

    @Test
    void of_many_editors_who_answer_one_need_one_does() {
        var id = send(Map.of("words", "to run a hackathon", "email", "racer@leeds.gov.uk"));
        var editor = editor();
        var codes = Race.of(8, () -> asNew(editor)
                .noFilters()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "No"))
                .post(NEEDS + "/" + id + "/refusal")
                .statusCode());
        assertThat(codes).containsOnlyOnce(200);
        assertThat(codes.stream().filter(code -> code != 200)).containsOnly(409);
        assertThat(Sql.text("SELECT count(*) FROM message WHERE dedupe_key = 'UNMET_NEED_ANSWERED:" + id + "'"))
                .isEqualTo("1");
    }

    @Test
    void an_editor_is_shown_stories_that_may_be_meant_and_needs_in_nearly_the_same_words() {
        var words = "people give up half way through our online form " + UUID.randomUUID();
        var first = send(Map.of("words", words));
        var second = send(Map.of("words", words + "!"));
        as(editor())
                .get(NEEDS + "/" + second + "/hints")
                .then()
                .statusCode(200)
                .body("stories.size()", greaterThan(0))
                .body("stories[0].why.size()", greaterThan(0))
                .body("duplicates[0].id", equalTo(first))
                .body("duplicates.id", not(hasItem(second)));
        asNobody().get(NEEDS + "/" + second + "/hints").then().statusCode(401);
    }

    @Test
    void the_list_is_filtered_and_pages_by_key() {
        var mark = UUID.randomUUID().toString();
        for (var number = 0; number < 3; number++) {
            send(Map.of("words", "100% " + mark + " " + number, "roleGroup", number == 0 ? "manager" : "leader"));
        }
        var query = as(editor()).queryParam("q", "100% " + mark).queryParam("limit", 2);
        String next =
                query.get(NEEDS).then().body("items.size()", is(2)).extract().path("next");
        as(editor())
                .queryParam("q", "100% " + mark)
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(NEEDS)
                .then()
                .body("items.size()", is(1))
                .body("next", nullValue());
        as(editor())
                .queryParam("q", mark)
                .queryParam("roleGroup", "manager")
                .get(NEEDS)
                .then()
                .body("items.words", contains("100% " + mark + " 0"));
        as(editor())
                .queryParam("q", mark)
                .queryParam("wantsAnswer", true)
                .get(NEEDS)
                .then()
                .body("items", empty());
        as(editor()).queryParam("status", "LOST").get(NEEDS).then().statusCode(400);
    }

    private static Map<String, Object> story() {
        return Map.of(
                "role", "a councillor",
                "need", "to chair a citizens’ panel",
                "goal", "everybody is heard",
                "roleGroup", "councillor");
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
