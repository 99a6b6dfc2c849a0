package uk.learningoffer.library.course;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class CourseSearchApiTest {
    private static final String COURSES = "/api/v1/courses";

    @ParameterizedTest
    @CsvSource({
        "content design, introduction-to-content-design",
        "chatbot, introduction-to-conversational-interfaces",
        "acessibility statment, understanding-accessibility-requirements-for-public-sector-bodies",
        "gdpr, understanding-the-gdpr",
        "UX, introduction-to-user-experience-ux-and-accessible-design",
        "user exper, digital-skills-user-experience",
        "phising, stay-safe-online-top-tips-for-staff",
        "stand-ups, agile-tools-and-techniques"
    })
    void words_as_people_say_and_spell_them_find_the_course(String words, String slug) {
        given().queryParam("q", words)
                .queryParam("limit", 5)
                .get(COURSES)
                .then()
                .statusCode(200)
                .body("items.slug", hasItem(slug));
    }

    @Test
    void values_of_one_facet_widen_and_facets_narrow() {
        given().queryParam("costClass", "free", "funded")
                .queryParam("topic", "ai")
                .get(COURSES)
                .then()
                .statusCode(200)
                .body("items.topics", everyItem(hasItem("ai")))
                .body("total", greaterThan(5));
    }

    @Test
    void counts_of_a_facet_follow_the_other_facets_and_keep_its_own_choices_open() {
        var cost = facet(Map.of("topic", "cyber", "costClass", "free"), "costClass");
        for (var entry : cost.entrySet()) {
            given().queryParam("topic", "cyber")
                    .queryParam("costClass", entry.getKey())
                    .get(COURSES)
                    .then()
                    .body("total", equalTo(entry.getValue()));
        }
        assertThat(cost).containsKeys("free", "funded", "paid");
        assertThat(cost.get("paid")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "shortest", "newest-checked", "most-helpful"})
    void every_order_is_walked_to_its_end_without_repeating_or_losing_a_course(String sort) {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request =
                    given().queryParam("limit", 17).queryParam("sort", sort).queryParam("costClass", "free");
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(COURSES)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.slug"));
            cursor = page.path("next");
            assertThat(seen).hasSizeLessThanOrEqualTo((int) page.path("total"));
        } while (cursor != null);
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
        given().queryParam("costClass", "free").get(COURSES).then().body("total", equalTo(seen.size()));
    }

    @Test
    void the_shortest_come_first_when_asked_for() {
        List<Float> hours = given().queryParam("sort", "shortest")
                .queryParam("limit", 100)
                .get(COURSES)
                .then()
                .statusCode(200)
                .extract()
                .path("items.hours");
        assertThat(hours).isSorted();
    }

    @Test
    void an_empty_result_shows_what_would_help() {
        given().queryParam("q", "python")
                .queryParam("costClass", "paid")
                .queryParam("level", "introductory")
                .queryParam("length", "under-1-hour")
                .get(COURSES)
                .then()
                .statusCode(200)
                .body("total", is(0))
                .body("suggestions.withoutFilters", greaterThan(0));
    }

    @Test
    void the_nearest_spelling_is_told() {
        given().queryParam("q", "acessibility")
                .get(COURSES)
                .then()
                .statusCode(200)
                .body("suggestions.spelling", equalTo("accessibility"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "%",
                "%%%",
                ":*",
                "'",
                "''';--",
                "\"",
                "\"unclosed",
                "a & b | !c",
                "( ( (",
                "<script>alert(1)</script>",
                "\\",
                "\\x00",
                "\u0000",
                "\u202E\u200B",
                "\uD83D\uDE00",
                "-",
                "or",
                "- or -",
                "é́",
                "中文",
                "İıſ",
                "ﬁ",
                "x:y*z",
                "); DROP TABLE course; --",
                "{}",
                "${jndi:ldap://x}",
                "?",
                ":words",
                "the of and",
                "a"
            })
    void odd_words_are_only_words(String words) {
        given().queryParam("q", words).get(COURSES).then().statusCode(200);
        given().queryParam("q", words + " " + words).get(COURSES).then().statusCode(200);
    }

    @Test
    void very_long_words_are_refused_in_words() {
        given().queryParam("q", "x".repeat(1001))
                .get(COURSES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/q"));
        given().queryParam("q", "y".repeat(1000)).get(COURSES).then().statusCode(200);
        given().queryParam("q", "form ".repeat(200)).get(COURSES).then().statusCode(200);
    }

    @Test
    void unknown_values_are_named_all_at_once() {
        given().queryParam("costClass", "gratis")
                .queryParam("topic", "knitting")
                .queryParam("sort", "price")
                .queryParam("language", "\u0000")
                .get(COURSES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/costClass", "/topic", "/language", "/sort"));
    }

    @Test
    void a_platform_we_do_not_know_has_no_courses() {
        given().queryParam("platform", "Nowhere", "'; --")
                .get(COURSES)
                .then()
                .statusCode(200)
                .body("total", is(0));
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        var next = given().queryParam("limit", 3)
                .queryParam("sort", "shortest")
                .get(COURSES)
                .then()
                .extract()
                .<String>path("next");
        given().queryParam("cursor", next)
                .get(COURSES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/cursor"));
    }

    @Test
    void a_partner_asks_for_what_changed_since_an_instant() {
        given().queryParam("updatedSince", "2020-01-01T00:00:00Z")
                .queryParam("limit", 5)
                .get(COURSES)
                .then()
                .statusCode(200)
                .body("items.updatedAt", everyItem(notNullValue()))
                .body("next", notNullValue());
        given().queryParam("updatedSince", "2999-01-01T00:00:00Z")
                .get(COURSES)
                .then()
                .body("total", is(0));
        given().queryParam("updatedSince", "yesterday")
                .get(COURSES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/updatedSince"));
    }

    @Test
    void a_course_tells_which_needs_it_answers_and_what_is_free_for_them() {
        given().get(COURSES + "/digital-skills-user-experience")
                .then()
                .statusCode(200)
                .body("stories.code", hasItem("US01"))
                .body("stories.find { it.code == 'US01' }.fit", equalTo("full"))
                .body("alternatives.costClass", everyItem(equalTo("free")))
                .body("alternatives.size()", lessThanOrEqualTo(3))
                .body("next", contains("apply"))
                .body("lastCheckedOn", equalTo(null));
        given().get(COURSES + "/nothing-like-it").then().statusCode(404);
    }

    private static Map<String, Integer> facet(Map<String, String> chosen, String name) {
        List<Map<String, Object>> values = given().queryParams(chosen)
                .get(COURSES)
                .then()
                .statusCode(200)
                .extract()
                .path("facets.find { it.name == '" + name + "' }.values");
        var counts = new java.util.HashMap<String, Integer>();
        values.forEach(value -> counts.put((String) value.get("value"), (Integer) value.get("count")));
        return counts;
    }
}
