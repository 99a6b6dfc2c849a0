package uk.learningoffer.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.learningoffer.testsupport.ApiTest;

/** S29. */
@ApiTest
class MessageWriterTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates/message");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<\"]+");
    private static final List<String> ATTACKS = List.of(
            "Eve\r\nBcc: everybody@example.com",
            "<script>alert(1)</script><a href=\"https://evil.example\">here</a>",
            "{origin} {#if true}{config:property('x')}{/if}",
            "https://evil.example/ and www.evil.example and mailto:eve@evil.example",
            "# Your account is closed\n\n* https://evil.example",
            "\u202Egro.live//:sptth and \u0430pple.com");

    @Inject
    MessageWriter writer;

    @ConfigProperty(name = "learning-offer.origin")
    String origin;

    @ParameterizedTest
    @EnumSource
    void every_kind_has_a_template_that_says_why_and_leaves_nothing_open(MessageKind kind) {
        var message = writer.write(kind, values("Data with care"));
        assertThat(message.subject()).isNotBlank().doesNotContain("{", "\n");
        assertThat(message.text()).contains(kind.why(), origin).doesNotContain("{", "null");
        assertThat(message.html()).contains("<title>" + message.subject() + "</title>", origin);
    }

    @Test
    void every_template_has_a_kind() throws IOException {
        var kinds = Stream.of(MessageKind.values())
                .map(kind -> kind.template() + ".txt")
                .toList();
        try (var files = Files.list(TEMPLATES)) {
            var templates = files.map(file -> "message/" + file.getFileName())
                    .filter(name -> !name.endsWith("footer.txt") && !name.endsWith("layout.html"))
                    .collect(Collectors.toList());
            assertThat(templates).containsExactlyInAnyOrderElementsOf(kinds);
        }
    }

    @Test
    void nothing_that_people_write_becomes_a_header_a_link_or_markup() {
        for (var kind : MessageKind.values()) {
            for (var attack : ATTACKS) {
                var message = writer.write(kind, values(attack));
                assertThat(message.subject()).doesNotContain("\r", "\n");
                assertThat(linksIn(message.text())).allMatch(link -> link.startsWith(origin));
                assertThat(linksIn(message.html())).allMatch(link -> link.startsWith(origin));
                assertThat(message.html()).doesNotContain("<script", "<a href=\"https://evil");
                assertThat(message.html().split("<h2", -1))
                        .hasSameSizeAs(
                                writer.write(kind, values("plain")).html().split("<h2", -1));
            }
        }
    }

    @Test
    void words_of_reviewers_are_set_apart_and_keep_their_lines() {
        var values = values("Data");
        values.put("words", PlainWords.quoted("First line\nSecond line"));
        var message = writer.write(MessageKind.DECLINED, values);
        assertThat(message.text()).contains("> First line\n> Second line");
        assertThat(message.html()).contains("First line<br>Second line</blockquote>");
    }

    private static List<String> linksIn(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    private static Map<String, Object> values(String words) {
        var values = new HashMap<String, Object>();
        for (var name : List.of(
                "courseTitle",
                "reference",
                "poolName",
                "systemName",
                "activateBy",
                "answerBy",
                "endsOn",
                "leaveFrom",
                "leaveUntil",
                "replyBy",
                "roles")) {
            values.put(name, words);
        }
        values.put("greeting", Greeting.to(words));
        values.put("words", PlainWords.quoted(words));
        values.put("question", PlainWords.quoted(words));
        values.put("need", PlainWords.quoted(words));
        values.put("alternatives", new ArrayList<>(List.of(Map.of("title", words, "slug", "data"))));
        values.put("inviter", Greeting.name(words, "A colleague"));
        values.put("bySystem", true);
        values.put("filledIn", true);
        values.put("needsApp", true);
        values.put("until", "9 December 2026");
        values.put("applicant", Greeting.name(words, "A colleague"));
        values.put("invitationId", "d");
        values.put("sentence", "You have not started the course.");
        values.put("reason", "We cannot pay for this course.");
        values.put("place", 3);
        values.putAll(Map.of("available", 2, "purchased", 10, "waiting", 0, "licences", 3, "day", "9 December 2026"));
        values.putAll(Map.of(
                "applicationId",
                "a",
                "allocationId",
                "b",
                "poolId",
                "c",
                "webhookId",
                "d",
                "clientId",
                "e",
                "ending",
                "4f7a"));
        values.putAll(Map.of("token", "t-_", "code", "123456", "returnTo", "%2Faccount"));
        values.putAll(Map.of("month", "November 2026", "yearMonth", "2026-11"));
        values.put("storyCode", "US07");
        values.put("courseSlug", "data-with-care");
        return values;
    }
}
