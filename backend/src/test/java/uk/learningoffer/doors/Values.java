package uk.learningoffer.doors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.StreamSupport;

/** Makes what a schema of the contract allows. */
final class Values {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** For patterns that are no list of words: one that matches. */
    private static final Map<String, String> MATCHING = Map.of(
            "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}",
            "00000000-0000-4000-8000-000000000000",
            "https://[^\\s/]+\\.[^\\s/]+(/\\S*)?",
            "https://example.org/certificate",
            "https?://[^\\s/@]+\\.[^\\s/@]+(/\\S*)?",
            "https://example.org/course",
            "[A-Za-z0-9=&%+._~*-]*",
            "late=true",
            "/(?![/\\\\])[^\\s\\\\\\p{Cc}]*",
            "/account");

    private final ApiDocument api;
    private final RandomGenerator random;
    private final double optional;

    /** @param optional how likely it is that a field is there that may be left out */
    Values(ApiDocument api, RandomGenerator random, double optional) {
        this.api = api;
        this.random = random;
        this.optional = optional;
    }

    JsonNode of(JsonNode referring) {
        var schema = api.resolved(referring);
        if (schema.has("enum")) {
            return one(schema.get("enum"));
        }
        if (schema.path("examples").isArray() && random.nextBoolean()) {
            return one(schema.get("examples"));
        }
        if (schema.has("anyOf")) {
            return of(schema.get("anyOf").get(0));
        }
        return switch (typeOf(schema)) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "integer", "number" -> number(schema);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.textNode(text(schema));
        };
    }

    static String typeOf(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .map(JsonNode::asText)
                        .filter(each -> !each.equals("null"))
                        .findFirst()
                        .orElse("string")
                : type.asText("string");
    }

    private ObjectNode object(JsonNode schema) {
        var object = JSON.objectNode();
        var required = names(schema.path("required"));
        schema.path("properties").properties().forEach(field -> {
            if (required.contains(field.getKey()) || random.nextDouble() < optional) {
                object.set(field.getKey(), of(field.getValue()));
            }
        });
        return object;
    }

    private JsonNode array(JsonNode schema) {
        var array = JSON.arrayNode();
        var least = schema.path("minItems").asInt(0);
        var most = Math.min(schema.path("maxItems").asInt(3), 3);
        var size = Math.max(least, random.nextInt(most + 1));
        for (var each = 0; each < size; each++) {
            array.add(of(schema.path("items")));
        }
        return array;
    }

    private JsonNode number(JsonNode schema) {
        var least = schema.path("minimum").asLong(0);
        var most = Math.max(least, schema.path("maximum").asLong(least + 100));
        var number = least + random.nextLong(Math.min(most - least, 1_000_000) + 1);
        return JSON.numberNode(number);
    }

    private String text(JsonNode schema) {
        var pattern = schema.path("pattern").asText();
        if (pattern.matches("[A-Za-z_|]+")) {
            var words = pattern.split("\\|");
            return words[random.nextInt(words.length)];
        }
        if (MATCHING.containsKey(pattern)) {
            return MATCHING.get(pattern);
        }
        var text =
                switch (schema.path("format").asText()) {
                    case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
                    case "date" ->
                        LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700)).toString();
                    case "date-time" -> "2026-0" + (1 + random.nextInt(9)) + "-01T09:00:00Z";
                    default -> "Some words " + random.nextInt(1000) + " ";
                };
        var longest = schema.path("maxLength").asInt(200);
        var stretched = text.repeat(1 + schema.path("minLength").asInt(0) / text.length());
        return (stretched.length() > longest ? stretched.substring(0, longest) : stretched).strip();
    }

    private JsonNode one(JsonNode choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<String> names(JsonNode array) {
        var names = new ArrayList<String>();
        array.forEach(each -> names.add(each.asText()));
        return names;
    }
}
