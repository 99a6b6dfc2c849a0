package uk.learningoffer.doors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * One operation of openapi.yaml.
 *
 * @param template its path, with parameters in braces
 */
record Operation(String method, String template, JsonNode contract) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    String name() {
        return method + " " + template;
    }

    String id() {
        return contract.path("operationId").asText();
    }

    boolean isOpenToAll() {
        return contract.path("security").isEmpty();
    }

    /** @param in {@code path}, {@code query} or {@code header} */
    List<JsonNode> parameters(String in) {
        return StreamSupport.stream(contract.path("parameters").spliterator(), false)
                .filter(each -> each.path("in").asText().equals(in))
                .toList();
    }

    boolean takes(String header) {
        return parameters("header").stream()
                .anyMatch(each -> each.path("name").asText().equals(header));
    }

    /** The type of what is sent; nothing where nothing is. */
    Optional<String> sends() {
        var types = contract.path("requestBody").path("content").fieldNames();
        return types.hasNext() ? Optional.of(types.next().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    JsonNode bodySchema() {
        return contract.path("requestBody")
                .path("content")
                .path(sends().orElse(""))
                .path("schema");
    }

    boolean hasParameters() {
        return PARAMETER.matcher(template).find();
    }

    String path(Map<String, String> values) {
        return path(values::get);
    }

    String path(Function<String, String> value) {
        return PARAMETER.matcher(template).replaceAll(found -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }
}
