package uk.learningoffer.library.story;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.testsupport.People.asNobody;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;

/** S18, S24: whatever somebody types, pastes or forges gets a clear answer: never a 500, and never a mistake without its place. */
@ApiTest
class OddInputApiTest {
    private static final List<String> LISTS = List.of("/api/v1/courses", "/api/v1/user-stories");

    @Test
    void there_are_enough_of_them() {
        assertThat(OddInputs.WORDS).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    }

    @Test
    void odd_words_are_only_words_to_a_search() {
        each(
                OddInputs.WORDS,
                words ->
                        asNobody().queryParam("q", words).queryParam("limit", 1).get(LISTS.get(0)),
                200);
    }

    @Test
    void odd_words_are_only_words_to_a_match() {
        each(OddInputs.WORDS, words -> match(Map.of("words", words)), 200);
    }

    // Lone surrogates cannot be written in UTF-8, but JSON can escape them.
    @Test
    void escaped_halves_of_characters_are_only_noise() {
        each(
                List.of("Bud800", "Budc00", "aBud800b", "Bu0000", "data Budfff protection"),
                words -> sent("{\"words\": \"" + words.replace('B', '\\') + "\"}"),
                200);
    }

    @Test
    void odd_values_of_a_filter_are_named_with_what_is_allowed() {
        var filters = Map.of(
                "/api/v1/courses",
                List.of(
                        "costClass",
                        "topic",
                        "level",
                        "length",
                        "format",
                        "certificate",
                        "accessFeature",
                        "language",
                        "sort"),
                "/api/v1/user-stories",
                List.of("roleGroup", "skill", "motivator"));
        filters.forEach((list, names) -> names.forEach(name -> each(
                List.of("x", "%", "'", "\u0000", "\ud83d\ude00", "FREE", "free,paid", "a".repeat(3000)),
                value -> {
                    var answer = asNobody().queryParam(name, value).get(list);
                    assertThat(answer.path("errors.pointer").toString()).contains("/" + name);
                    assertThat(answer.path("errors.detail").toString()).contains("Choose from: ");
                    return answer;
                },
                400)));
    }

    @Test
    void odd_values_of_a_need_are_named_with_what_is_allowed() {
        for (var name : List.of("skills", "motivators", "constraints")) {
            each(OddInputs.WORDS.subList(0, 60), value -> match(Map.of(name, List.of(value))), 400);
        }
        each(List.of("x", "%", "'", "\u0000", "Manager"), value -> match(Map.of("roleGroup", value)), 400);
        each(
                List.of(
                        "{",
                        "[]",
                        "7",
                        "\"x\"",
                        "null",
                        "",
                        "{\"words\": 7}",
                        "{\"words\": []}",
                        "{\"skills\": \"ai\"}",
                        "{\"skills\": [null]}",
                        "{\"minutes\": \"soon\"}",
                        "{\"minutes\": 1.5}",
                        "{\"minutes\": -1}",
                        "{\"minutes\": 99999999999}",
                        "{\"words\": \"\\" + "uZZZZ\"}",
                        "{\"words\": \"a\", \"words\": 1}",
                        "{\"x\": 1}"),
                OddInputApiTest::sent,
                400);
    }

    @Test
    void a_platform_may_have_any_name_and_an_unknown_one_matches_nothing() {
        each(
                OddInputs.WORDS.stream().filter(each -> each.length() <= 200).toList(),
                platform -> asNobody()
                        .queryParam("platform", platform)
                        .queryParam("limit", 1)
                        .get("/api/v1/courses"),
                200);
    }

    @Test
    void broken_and_foreign_cursors_are_refused_with_what_to_do() {
        for (var list : LISTS) {
            each(
                    OddInputs.CURSORS,
                    cursor -> {
                        var answer = asNobody().queryParam("cursor", cursor).get(list);
                        assertThat(answer.path("errors.pointer").toString()).contains("/cursor");
                        return answer;
                    },
                    400);
        }
    }

    @Test
    void numbers_and_times_out_of_range_are_refused() {
        each(
                List.of("0", "-1", "101", "x", "1.5", "99999999999", "%"),
                limit -> asNobody().queryParam("limit", limit).get("/api/v1/courses"),
                400);
        each(
                List.of("x", "2026", "2026-13-01T00:00:00Z", "yesterday", "%", "+1000000000-12-31T23:59:59.999999999Z"),
                since -> asNobody().queryParam("updatedSince", since).get("/api/v1/courses"),
                400);
        each(
                List.of("a".repeat(1001), "\ud83d\ude00".repeat(600), "\u0301".repeat(1001)),
                words -> asNobody().queryParam("q", words).get("/api/v1/courses"),
                400);
    }

    private interface Call {
        Response with(String input);
    }

    private static void each(List<String> inputs, Call call, int status) {
        var wrong = new ArrayList<String>();
        for (var input : inputs) {
            var answer = call.with(input);
            if (answer.statusCode() != status
                    || status >= 400 && !answer.contentType().startsWith("application/problem+json")) {
                wrong.add(escaped(input) + ": " + answer.statusCode() + " " + answer.asString());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Response match(Map<String, ?> need) {
        try {
            return sent(new ObjectMapper().writeValueAsString(need));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Response sent(String body) {
        return asNobody()
                .contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/user-stories/match");
    }

    private static String escaped(String input) {
        return input.length() > 60 ? input.substring(0, 60) + "…" : input.replaceAll("\\p{C}", "?");
    }
}
