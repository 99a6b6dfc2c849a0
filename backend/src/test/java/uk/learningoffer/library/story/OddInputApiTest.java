package uk.learningoffer.library.story;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.testsupport.People.asNobody;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;

/** Whatever somebody types, pastes or forges gets a clear answer: never a 500, and never a mistake without its place. */
@ApiTest
class OddInputApiTest {
    private static final List<String> LISTS = List.of("/api/v1/courses", "/api/v1/user-stories");

    private static final List<String> ODD_WORDS = List.of(
            "",
            " ",
            "\t\r\n",
            "%",
            "%%%",
            "_",
            "__",
            "*",
            ":*",
            "a:*",
            ":A",
            "foo:ABCD",
            "'",
            "''",
            "'''",
            "\"",
            "\"\"",
            "\"open",
            "close\"",
            "\"\" \"\"",
            "\\",
            "\\\\",
            "\\'",
            "\\" + "u0000",
            "&",
            "|",
            "!",
            "!!",
            "!a",
            "a & b",
            "a | b",
            "a && b",
            "a & | b",
            "(",
            ")",
            "( ( (",
            "(a",
            "a)",
            "<->",
            "a <-> b",
            "a <2> b",
            "<99999999999>",
            "a <-1> b",
            "-",
            "--",
            "-a",
            "- a",
            "or",
            "OR",
            "or or or",
            "and",
            "the of and",
            "not",
            "~1",
            "'~1'",
            "~8 | ~9",
            "'x':1A",
            "$1",
            "$$",
            "$$x$$",
            "?",
            "??",
            ":words",
            ":1",
            "::text",
            "{}",
            "{a,b}",
            "[a]",
            "[^a]*",
            ".*",
            "(?i)",
            "^",
            "^$",
            "a{1000000}",
            "(a+)+$",
            "\\m",
            "\\M",
            "\\1",
            "\\x41",
            "%s",
            "%n%n%n",
            "{{7*7}}",
            "${jndi:ldap://127.0.0.1/a}",
            "#{1+1}",
            "<%= 1 %>",
            "'; DROP TABLE course; --",
            "' OR '1'='1",
            "1; SELECT pg_sleep(10)",
            "'||pg_sleep(10)||'",
            "') UNION SELECT * FROM person --",
            "/* */",
            "/*",
            "*/",
            "-- x",
            "E'\\\\'",
            "CAST(1 AS text)",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "\"><svg/onload=alert(1)>",
            "&lt;b&gt;",
            "&#0;",
            "%00",
            "%0",
            "%zz",
            "+",
            "a+b",
            "a%20b",
            "null",
            "NULL",
            "undefined",
            "NaN",
            "true",
            "0",
            "-0",
            "1e309",
            "99999999999999999999",
            "0x41",
            "../../etc/passwd",
            "..\\..",
            "file:///etc/passwd",
            "http://169.254.169.254/",
            "C:\\Windows",
            "CON",
            "nul.txt",
            ";",
            "`id`",
            "$(id)",
            "| id",
            "\u0001",
            "\u0007",
            "\u001b[31m",
            "\u007f",
            "\u0080",
            "\u00a0",
            "\u00ad",
            "soft\u00adhyphen",
            "\u200b",
            "zero\u200bwidth",
            "\u200c\u200d",
            "\u200e\u200f",
            "\u202a\u202b\u202c",
            "\u202eevil",
            "\u2028",
            "\u2029",
            "\u2060",
            "\u2066\u2067\u2069",
            "\ufeff",
            "\ufffc",
            "\ufffd",
            "\ufffe",
            "\uffff",
            "\ue000",
            "\uf8ff",
            "\u00e9",
            "e\u0301",
            "Z\u0351\u036b\u0343a\u030alg\u0321o\u0354",
            "a" + "\u0301".repeat(300),
            "\u0130",
            "\u0131",
            "\u00df",
            "\u1e9e",
            "\u03c2",
            "\u01c5",
            "\ufb01nd",
            "\uff41\uff42\uff43",
            "\u2460",
            "\u00bd",
            "\u2126",
            "\u212b",
            "\u0149",
            "\u0675",
            "\u1d40",
            "\ud83d\ude00",
            "\ud83d\udc69\u200d\ud83d\udcbb",
            "\ud83c\uddec\ud83c\udde7",
            "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc77\udb40\udc6c\udb40\udc73\udb40\udc7f",
            "1\ufe0f\u20e3",
            "\ud83d\udc4d\ud83c\udffd",
            "\u2764\ufe0f",
            "\ud835\udd04\ud835\udd05",
            "\ud800",
            "\udc00",
            "a\ud800b",
            "\udc00\ud800",
            "\ud83d",
            "\udbff\udfff",
            "\ud83f\udffe",
            "\u05e9\u05dc\u05d5\u05dd",
            "\u0645\u0631\u062d\u0628\u0627",
            "\u202b\u0645\u0631\u062d\u0628\u0627\u202c",
            "\u4f60\u597d\u4e16\u754c",
            "\u3053\u3093\u306b\u3061\u306f",
            "\uc548\ub155",
            "\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35",
            "\u0928\u092e\u0938\u094d\u0924\u0947",
            "\u041f\u0440\u0438\u0432\u0435\u0442",
            "\u0393\u03b5\u03b9\u03b1",
            "\u10d2\u10d0\u10db\u10d0\u10e0\u10ef\u10dd\u10d1\u10d0",
            "\u12a0\u121b\u122d\u129b",
            "croeso cynghorydd \u0175\u0177",
            "na\u00efve caf\u00e9",
            "\u201cquotes\u201d \u2018and\u2019 \u2013 dashes \u2014 \u2026",
            "a".repeat(1000),
            "a ".repeat(499),
            "data ".repeat(199),
            "\"".repeat(999),
            "(".repeat(999),
            "!".repeat(999),
            "- ".repeat(499),
            "\ud83d\ude00".repeat(499),
            "or ".repeat(333),
            "\u0301".repeat(999),
            "a\u0000b",
            "\u0000",
            "data\u0000protection",
            "x".repeat(41) + " " + "y".repeat(200),
            "don't",
            "o'clock o'neill",
            "C#",
            "C++",
            ".NET",
            "24/7",
            "R&D",
            "e-mail",
            "co-production",
            "100%",
            "£350",
            "@home",
            "#hashtag");

    private static final List<String> BROKEN_CURSORS = List.of(
            "x",
            "%",
            "====",
            "!!!",
            "bnVsbA",
            "AAAA",
            "a".repeat(5000),
            "\u0000",
            "\ud83d\ude00",
            "' OR 1=1",
            forged("courses:relevance", "1", "a"),
            forged("courses:relevance", "x", "a", "b"),
            forged("courses:shortest", "1", "a", zeros()),
            forged("courses:relevance", "99999999999999999999", "a", zeros()),
            forged("courses:relevance", "1", "a", "not-an-id"),
            forged("courses:relevance", "1", "a", zeros(), "more"),
            forged("user-stories"),
            forged("messages", "US01"));

    @Test
    void there_are_enough_of_them() {
        assertThat(ODD_WORDS).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    }

    @Test
    void odd_words_are_only_words_to_a_search() {
        each(
                ODD_WORDS,
                words ->
                        asNobody().queryParam("q", words).queryParam("limit", 1).get(LISTS.get(0)),
                200);
    }

    @Test
    void odd_words_are_only_words_to_a_match() {
        each(ODD_WORDS, words -> match(Map.of("words", words)), 200);
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
            each(ODD_WORDS.subList(0, 60), value -> match(Map.of(name, List.of(value))), 400);
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
                ODD_WORDS.stream().filter(each -> each.length() <= 200).toList(),
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
                    BROKEN_CURSORS,
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

    private static String forged(String... parts) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8));
    }

    private static String zeros() {
        return "00000000-0000-0000-0000-000000000000";
    }

    private static String escaped(String input) {
        return input.length() > 60 ? input.substring(0, 60) + "…" : input.replaceAll("\\p{C}", "?");
    }
}
