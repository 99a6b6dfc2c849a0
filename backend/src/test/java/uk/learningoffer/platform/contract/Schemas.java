package uk.learningoffer.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads schemas of one contract: what they refer to, and the words of JSON Schema in them. */
record Schemas(JsonNode contract) {
    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? contract.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    /** The schemas of which a value has to satisfy one. */
    static List<JsonNode> alternatives(JsonNode schema) {
        return Stream.of("anyOf", "oneOf")
                .filter(schema::has)
                .findFirst()
                .map(word -> elements(schema.get(word)).toList())
                .orElse(List.of(schema));
    }

    static Set<String> types(JsonNode schema) {
        var types = texts(schema.path("type"));
        if (schema.path("type").isTextual()) {
            types.add(schema.get("type").asText());
        }
        if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }

    static Set<String> texts(JsonNode list) {
        return elements(list).map(JsonNode::asText).collect(Collectors.toCollection(HashSet::new));
    }

    static Stream<JsonNode> elements(JsonNode list) {
        return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.of();
    }

    static JsonNode property(JsonNode schema, String name) {
        var properties = schema.path("properties");
        return properties.has(name) ? properties.get(name) : MissingNode.getInstance();
    }
}
