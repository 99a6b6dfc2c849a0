package uk.learningoffer.doors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import uk.learningoffer.library.story.OddInputs;

/** What no schema allows, or what one allows and nobody expects. */
final class Mutations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "7",
            "\"words\"",
            "{\"a\":1,\"a\":2}",
            "{\"a\":" + "[".repeat(3000) + "]".repeat(3000) + "}",
            "{\"a\":1" + "0".repeat(5000) + "}",
            "{\"a\":1e99999}",
            "\ufeff{}",
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
            "{\"\\ud800\":\"\\udfff\"}",
            "{\"a\":\"\\u0000\"}",
            "{}{}",
            "{\"__proto__\":{\"role\":\"ADMINISTRATOR\"}}",
            "{\"@class\":\"java.lang.Runtime\"}");
    private static final List<JsonNode> NODES = List.of(
            JSON.nullNode(),
            JSON.booleanNode(true),
            JSON.numberNode(-1),
            JSON.numberNode(0),
            JSON.numberNode(Long.MAX_VALUE),
            JSON.numberNode(1.5),
            JSON.numberNode(new java.math.BigDecimal("1e400")),
            JSON.textNode(""),
            JSON.textNode("9999-12-31"),
            JSON.textNode("0000-00-00"),
            JSON.textNode("+999999999-12-31T23:59:59Z"),
            JSON.textNode("x".repeat(30_000)),
            JSON.textNode("00000000-0000-0000-0000-000000000000"),
            JSON.textNode("a@b@c"),
            JSON.textNode("person@leeds.gov.uk\r\nBcc: everybody@example.org"),
            JSON.arrayNode(),
            JSON.objectNode(),
            JSON.arrayNode().addNull(),
            JSON.objectNode().put("role", "ADMINISTRATOR"));

    private final RandomGenerator random;

    Mutations(RandomGenerator random) {
        this.random = random;
    }

    String body() {
        return BODIES.get(random.nextInt(BODIES.size()));
    }

    String text() {
        return OddInputs.WORDS.get(random.nextInt(OddInputs.WORDS.size()));
    }

    /** The same with one place of it changed. */
    JsonNode of(JsonNode good) {
        var places = new ArrayList<JsonNode>();
        gather(good, places);
        if (places.isEmpty()) {
            return node();
        }
        if (places.get(random.nextInt(places.size())) instanceof ObjectNode object) {
            change(object);
        } else {
            places.stream()
                    .filter(ArrayNode.class::isInstance)
                    .map(ArrayNode.class::cast)
                    .forEach(array -> array.add(node()));
        }
        return good;
    }

    private void change(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        var name = names.isEmpty() ? "more" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "x", node());
            default -> object.set(name, node());
        }
    }

    private JsonNode node() {
        return random.nextBoolean()
                ? JSON.textNode(text())
                : NODES.get(random.nextInt(NODES.size())).deepCopy();
    }

    private static void gather(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode()) {
            places.add(node);
            node.forEach(child -> gather(child, places));
        }
    }
}
