package uk.learningoffer.platform.contract;

import static uk.learningoffer.platform.contract.Schemas.alternatives;
import static uk.learningoffer.platform.contract.Schemas.property;
import static uk.learningoffer.platform.contract.Schemas.texts;
import static uk.learningoffer.platform.contract.Schemas.types;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a schema breaks callers. Whatever they could send before they can send now; whatever they are answered now they
 * could have been answered before, but for new fields and new words of a list, which our promise tells them to pass over.
 */
final class SchemaBreaks {
    private static final Set<String> AT_MOST = Set.of("maxLength", "maximum", "maxItems", "exclusiveMaximum");
    private static final Set<String> AT_LEAST = Set.of("minLength", "minimum", "minItems", "exclusiveMinimum");
    private static final Set<String> LOOKED_AT_APART =
            Set.of("type", "enum", "required", "properties", "items", "anyOf", "oneOf");
    private static final Set<String> ONLY_WORDS = Set.of("description", "title", "example", "examples", "default");
    private final Schemas before;
    private final Schemas now;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> found;

    enum Direction {
        SENT,
        ANSWERED
    }

    SchemaBreaks(Schemas before, Schemas now, Set<String> found) {
        this.before = before;
        this.now = now;
        this.found = found;
    }

    void compare(JsonNode was, JsonNode is, Direction direction, String where) {
        found.addAll(breaks(was, is, direction, where));
    }

    /** A schema with a name is looked at once, and said by its name. */
    private List<String> breaks(JsonNode was, JsonNode is, Direction direction, String where) {
        if (!was.has("$ref") || !was.equals(is)) {
            return ofAlternatives(before.resolved(was), now.resolved(is), direction, where);
        }
        var reference = was.get("$ref").asText();
        if (seen.add(direction + reference)) {
            var name = reference.substring(reference.lastIndexOf('/') + 1);
            found.addAll(ofAlternatives(
                    before.resolved(was),
                    now.resolved(is),
                    direction,
                    name + (direction == Direction.SENT ? " (sent)" : "")));
        }
        return List.of();
    }

    private List<String> ofAlternatives(JsonNode was, JsonNode is, Direction direction, String where) {
        var sent = direction == Direction.SENT;
        var outer = alternatives(sent ? is : was);
        var breaks = new ArrayList<String>();
        for (var one : alternatives(sent ? was : is)) {
            outer.stream()
                    .map(other -> isPlain(one, other)
                            ? ofOne(sent ? one : other, sent ? other : one, direction, where)
                            : breaks(sent ? one : other, sent ? other : one, direction, where))
                    .min(Comparator.comparingInt(List::size))
                    .ifPresent(breaks::addAll);
        }
        return breaks;
    }

    private static boolean isPlain(JsonNode one, JsonNode other) {
        return !(one.has("$ref")
                || other.has("$ref")
                || alternatives(one).size() + alternatives(other).size() > 2);
    }

    private List<String> ofOne(JsonNode was, JsonNode is, Direction direction, String where) {
        var sent = direction == Direction.SENT;
        var inner = sent ? was : is;
        var outer = sent ? is : was;
        var breaks = new ArrayList<String>();
        if (outer.has("type") && (!inner.has("type") || !types(outer).containsAll(types(inner)))) {
            breaks.add(where + ": was " + said(was.path("type")) + " and is " + said(is.path("type")));
        }
        if (outer.has("enum")
                && (!inner.has("enum") || sent && !texts(outer.get("enum")).containsAll(texts(inner.get("enum"))))) {
            breaks.add(where + ": was one of " + said(was.path("enum")) + " and is one of " + said(is.path("enum")));
        }
        var needed = new TreeSet<>(texts(outer.path("required")));
        needed.removeAll(texts(inner.path("required")));
        needed.forEach(name -> breaks.add(where + "/" + name + (sent ? ": is needed" : ": may be left out")));
        outer.properties().stream()
                .filter(word -> !LOOKED_AT_APART.contains(word.getKey()) && !ONLY_WORDS.contains(word.getKey()))
                .filter(word -> !isWithin(word.getKey(), inner.path(word.getKey()), word.getValue()))
                .forEach(word -> breaks.add(where + ": " + word.getKey() + " was " + said(was.path(word.getKey()))
                        + " and is " + said(is.path(word.getKey()))));
        was.path("properties").properties().forEach(field -> {
            var isNow = property(is, field.getKey());
            if (isNow.isMissingNode()) {
                breaks.removeIf(each -> each.startsWith(where + "/" + field.getKey() + ":"));
                breaks.add(where + "/" + field.getKey() + ": is gone");
            } else {
                breaks.addAll(breaks(field.getValue(), isNow, direction, where + "/" + field.getKey()));
            }
        });
        if (was.has("items") && is.has("items")) {
            breaks.addAll(breaks(was.get("items"), is.get("items"), direction, where + "/*"));
        }
        return breaks;
    }

    /** A word of JSON Schema that we do not know must be as it was. */
    private static boolean isWithin(String word, JsonNode inner, JsonNode outer) {
        if (AT_MOST.contains(word)) {
            return inner.isNumber() && inner.asDouble() <= outer.asDouble();
        }
        if (AT_LEAST.contains(word)) {
            return inner.isNumber() && inner.asDouble() >= outer.asDouble();
        }
        return inner.equals(outer);
    }

    private static String said(JsonNode value) {
        return value.isMissingNode() ? "anything" : value.toString().replace("\"", "");
    }
}
