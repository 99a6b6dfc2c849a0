package uk.learningoffer.library.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static uk.learningoffer.testsupport.People.applicant;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.editor;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class SynonymApiTest {
    private static final String GROUPS = "/api/v1/search-synonyms";
    private static final String GDPR = "understanding-the-gdpr";

    @Test
    void searches_and_matches_understand_a_new_word_at_once_and_forget_it_when_it_goes() {
        var word = word();
        assertThat(found(word)).doesNotContain(GDPR);
        var group = add(null, "GDPR", "data protection", word);
        assertThat(found(word)).contains(GDPR);
        assertThat(matched(word + " course")).startsWith("US15");
        as(editor())
                .header("If-Match", tag(group))
                .delete(address(group))
                .then()
                .statusCode(204);
        assertThat(found(word)).doesNotContain(GDPR);
        as(editor()).get(address(group)).then().statusCode(404);
    }

    @Test
    void everything_on_a_topic_answers_to_its_words() {
        var word = word();
        add("cyber", word);
        asNobody()
                .queryParam("q", word)
                .get("/api/v1/courses")
                .then()
                .body("items.topics", everyItem(hasItem("cyber")))
                .body("items", not(hasSize(0)));
    }

    @Test
    void a_changed_group_loses_what_it_no_longer_says() {
        var old = word();
        var group = add(null, "GDPR", old);
        var fresh = word();
        change(group, tag(group), "GDPR", fresh)
                .then()
                .statusCode(200)
                .body("terms", equalTo(List.of("GDPR", fresh)))
                .body("version", equalTo(1));
        assertThat(found(old)).doesNotContain(GDPR);
        assertThat(found(fresh)).contains(GDPR);
        as(editor())
                .get(address(group) + "/history")
                .then()
                .statusCode(200)
                .body("version", equalTo(List.of(1, 0)))
                .body("[0].changes.terms.from", hasItem(old))
                .body("[0].changes.terms.to", hasItem(fresh));
    }

    @Test
    void two_editors_do_not_write_over_each_other() {
        var group = add(null, word(), word());
        var seen = tag(group);
        change(group, seen, word(), word()).then().statusCode(200);
        change(group, seen, word(), word()).then().statusCode(412).body("detail", containsString("changed terms"));
        change(group, null, word(), word()).then().statusCode(428);
        as(editor()).header("If-Match", seen).delete(address(group)).then().statusCode(412);
    }

    @Test
    void the_list_is_walked_to_its_end_and_searched() {
        var word = word();
        add(null, "zzz " + word, "zzz other");
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as(editor()).queryParam("limit", 30);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(GROUPS)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(100);
        as(editor())
                .queryParam("q", word.toUpperCase())
                .get(GROUPS)
                .then()
                .body("items.terms", equalTo(List.of(List.of("zzz " + word, "zzz other"))));
    }

    @Test
    void every_fault_is_named_and_noise_is_taken_out() {
        asNew(editor())
                .body(Map.of("topic", "magic", "terms", List.of()))
                .post(GROUPS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/topic", "/terms"));
        asNew(editor())
                .body(Map.of("terms", List.of("", "x".repeat(61))))
                .post(GROUPS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/terms/0", "/terms/1"));
        var word = word();
        asNew(editor())
                .body(Map.of("terms", List.of(" a\u0000b  c ", word, word)))
                .post(GROUPS)
                .then()
                .statusCode(201)
                .body("terms", equalTo(List.of("a b c", word)));
    }

    @Test
    void it_is_for_editors() {
        asNobody().get(GROUPS).then().statusCode(401);
        as(applicant()).get(GROUPS).then().statusCode(403);
    }

    private static Response add(String topic, String... terms) {
        var body = new HashMap<String, Object>(Map.of("terms", Arrays.asList(terms)));
        body.put("topic", topic);
        return asNew(editor())
                .body(body)
                .post(GROUPS)
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private static Response change(Response group, String ifMatch, String... terms) {
        var request = as(editor());
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .body(Map.of("terms", Arrays.asList(terms)))
                .put(address(group));
    }

    private static String address(Response group) {
        return GROUPS + "/" + group.path("id");
    }

    private static String tag(Response group) {
        return group.header("ETag");
    }

    private static List<String> found(String words) {
        return asNobody()
                .queryParam("q", words)
                .queryParam("limit", 100)
                .get("/api/v1/courses")
                .path("items.slug");
    }

    private static List<String> matched(String words) {
        return asNobody()
                .contentType("application/json")
                .body(Map.of("words", words))
                .post("/api/v1/user-stories/match")
                .path("stories.story.code");
    }

    // Far from every word there is, so that no spelling is mended to it.
    private static String word() {
        return "q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "xz";
    }
}
