package uk.learningoffer.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.learningoffer.platform.contract.SchemaBreaks.Direction;

/** What of a contract breaks callers who keep to one before it. */
final class Breaks {
    private final Set<String> found = new TreeSet<>();
    private final SchemaBreaks schemas;

    private Breaks(JsonNode before, JsonNode now) {
        schemas = new SchemaBreaks(new Schemas(before), new Schemas(now), found);
    }

    /** @return a sentence for each, in a stable order */
    static List<String> between(JsonNode before, JsonNode now) {
        var breaks = new Breaks(before, now);
        before.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    var name = operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey();
                    var is = now.path("paths").path(path.getKey()).path(operation.getKey());
                    if (is.isMissingNode()) {
                        breaks.found.add(name + ": is gone");
                    } else {
                        breaks.ofOperation(operation.getValue(), is, name);
                    }
                }));
        return List.copyOf(breaks.found);
    }

    private void ofOperation(JsonNode was, JsonNode is, String name) {
        if (was.path("security").isEmpty() && !is.path("security").isEmpty()) {
            found.add(name + ": needs an access token");
        }
        ofParameters(was, is, name);
        ofBody(was.path("requestBody"), is.path("requestBody"), name);
        was.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> {
                    var isNow = is.path("responses").path(answer.getKey());
                    if (isNow.isMissingNode()) {
                        found.add(name + ": never answers " + answer.getKey());
                    } else {
                        ofContent(answer.getValue(), isNow, Direction.ANSWERED, name + " " + answer.getKey());
                    }
                });
    }

    private void ofParameters(JsonNode was, JsonNode is, String name) {
        for (var parameter : was.path("parameters")) {
            var where = name + " " + said(parameter);
            same(is, parameter)
                    .ifPresentOrElse(
                            isNow -> {
                                if (isNow.path("required").asBoolean()
                                        && !parameter.path("required").asBoolean()) {
                                    found.add(where + ": is needed");
                                }
                                schemas.compare(parameter.path("schema"), isNow.path("schema"), Direction.SENT, where);
                            },
                            () -> found.add(where + ": is gone"));
        }
        for (var parameter : is.path("parameters")) {
            if (parameter.path("required").asBoolean() && same(was, parameter).isEmpty()) {
                found.add(name + " " + said(parameter) + ": is needed");
            }
        }
    }

    private void ofBody(JsonNode was, JsonNode is, String name) {
        if (is.path("required").asBoolean() && !was.path("required").asBoolean()) {
            found.add(name + ": needs a body");
        }
        ofContent(was, is, Direction.SENT, name + " body");
    }

    private void ofContent(JsonNode was, JsonNode is, Direction direction, String where) {
        was.path("content").properties().forEach(type -> {
            var isNow = is.path("content").path(type.getKey());
            if (isNow.isMissingNode()) {
                found.add(where + ": is not " + type.getKey() + " any more");
            } else {
                schemas.compare(type.getValue().path("schema"), isNow.path("schema"), direction, where);
            }
        });
    }

    private static Optional<JsonNode> same(JsonNode operation, JsonNode parameter) {
        return Schemas.elements(operation.path("parameters"))
                .filter(other -> said(other).equals(said(parameter)))
                .findFirst();
    }

    private static String said(JsonNode parameter) {
        return parameter.path("in").asText() + " " + parameter.path("name").asText();
    }
}
