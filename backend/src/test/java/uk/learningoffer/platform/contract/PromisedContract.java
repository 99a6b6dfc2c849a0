package uk.learningoffer.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The contract that callers were promised last: openapi.yaml as it then was, without its words. */
final class PromisedContract {
    private static final Path FILE = Path.of("src/test/resources/promised-contract.json");
    private static final List<String> WORDS = List.of("description", "summary", "tags", "example", "examples");

    private PromisedContract() {}

    static JsonNode read() throws IOException {
        return new ObjectMapper().readTree(FILE.toFile());
    }

    /** One line for each path and schema, so that a reviewer sees what is promised anew. */
    static void write(JsonNode contract) throws IOException {
        Files.writeString(
                FILE,
                "{\"paths\":{\n" + lines(contract.path("paths")) + "\n},\"components\":{\"schemas\":{\n"
                        + lines(contract.path("components").path("schemas")) + "\n}}}\n");
    }

    private static String lines(JsonNode object) {
        return object.properties().stream()
                .map(each ->
                        "\"" + each.getKey() + "\":" + wordless(each.getValue().deepCopy()))
                .collect(Collectors.joining(",\n"));
    }

    private static JsonNode wordless(JsonNode node) {
        if (node instanceof ObjectNode object) {
            // Properties may have these names, schemas and operations have only words under them.
            object.properties().removeIf(each -> WORDS.contains(each.getKey()) && !isNamed(each.getValue()));
        }
        node.forEach(PromisedContract::wordless);
        return node;
    }

    private static boolean isNamed(JsonNode value) {
        return value.has("type") || value.has("$ref") || value.has("anyOf");
    }
}
