package uk.learningoffer.doors;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what was answered into the file of an example, without what only makes it long. */
final class RecordedAnswer {
    private static final Path FOLDER = Path.of("src/main/resources/examples");
    private static final int SOME = 2;
    private static final ObjectMapper JSON = new ObjectMapper();

    private RecordedAnswer() {}

    static void write(Operation operation, String answer) throws IOException {
        var file = FOLDER.resolve(operation.id() + ".json");
        var example = (ObjectNode) JSON.readTree(file.toFile());
        example.set("answer", shortened(JSON.readTree(answer)));
        var lines = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        lines.indentArraysWith(new DefaultIndenter("  ", "\n"));
        Files.writeString(file, JSON.writer(lines).writeValueAsString(example) + "\n");
    }

    private static JsonNode shortened(JsonNode node) {
        if (node instanceof ArrayNode array) {
            while (array.size() > SOME) {
                array.remove(SOME);
            }
        }
        node.forEach(RecordedAnswer::shortened);
        return node;
    }
}
