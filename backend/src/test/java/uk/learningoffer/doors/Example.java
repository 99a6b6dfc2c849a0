package uk.learningoffer.doors;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import uk.learningoffer.doors.Wire.Sent;

/** The example of one operation, as openapi.yaml has it. */
record Example(Operation operation) {
    /** All of them are needed; none where anybody may call. */
    List<String> scopes() {
        var scopes = operation.contract().path("x-scope").asText();
        return scopes.isEmpty() ? List.of() : List.of(scopes.split(" "));
    }

    JsonNode answer() {
        return operation.contract().path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(answer -> answer.getValue()
                        .path("content")
                        .path("application/json")
                        .path("example"))
                .findFirst()
                .orElseThrow();
    }

    /** @param inTheWorld gives the value of a parameter that differs from world to world */
    Sent sent(UnaryOperator<String> inTheWorld) {
        var query = operation.parameters("query").stream()
                .flatMap(each -> pairs(each.path("name").asText(), each.path("example")))
                .collect(Collectors.joining("&", "?", ""));
        var sent = Sent.of(operation.method(), operation.path(inTheWorld) + (query.length() > 1 ? query : ""))
                .with("Accept", "application/json");
        for (var header : operation.parameters("header")) {
            sent = sent.with(
                    header.path("name").asText(),
                    inTheWorld.apply(header.path("name").asText()));
        }
        return operation.sends().isPresent()
                ? sent.with("Content-Type", operation.sends().get()).with(body())
                : sent;
    }

    String parameter(String name) {
        return Stream.of("path", "query", "header")
                .flatMap(in -> operation.parameters(in).stream())
                .filter(each -> each.path("name").asText().equals(name))
                .map(each -> each.path("example").asText())
                .findFirst()
                .orElseThrow();
    }

    private String body() {
        var type = operation.sends().orElseThrow();
        var body = operation
                .contract()
                .path("requestBody")
                .path("content")
                .path(type)
                .path("example");
        return type.endsWith("json")
                ? body.toString()
                : body.properties().stream()
                        .flatMap(field -> pairs(field.getKey(), field.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static Stream<String> pairs(String name, JsonNode value) {
        var values = value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
        return value.isMissingNode()
                ? Stream.of()
                : values.map(each -> name + "=" + URLEncoder.encode(each.asText(), StandardCharsets.UTF_8));
    }
}
