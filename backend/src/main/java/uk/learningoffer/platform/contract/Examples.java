package uk.learningoffer.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/**
 * Writes the example of an operation into the contract: {@code examples/<operation id>.json} has its parameters, what is
 * sent, what is answered, and the scopes that a system needs. A test sends each to the service.
 */
final class Examples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    static void illustrate(Operation operation) {
        var file = "examples/" + operation.getOperationId() + ".json";
        try (var text = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (text != null) {
                illustrate(operation, JSON.readTree(text));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private static void illustrate(Operation operation, JsonNode example) {
        example.path("parameters").properties().forEach(value -> operation.getParameters().stream()
                .filter(parameter -> parameter.getName().equals(value.getKey()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No parameter " + value.getKey() + " in " + operation.getOperationId()))
                .setExample(plain(value.getValue())));
        if (example.has("body")) {
            illustrate(operation.getRequestBody().getContent(), example.get("body"));
        }
        if (example.has("answer")) {
            operation.getResponses().getAPIResponses().entrySet().stream()
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .forEach(answer -> illustrate(answer.getValue().getContent(), example.get("answer")));
        }
        if (example.has("scope")) {
            operation.addExtension("x-scope", example.get("scope").asText());
        }
    }

    /** Of the first type: others, such as CSV, are the same in another form. */
    private static void illustrate(Content content, JsonNode example) {
        content.getMediaTypes().entrySet().stream()
                .filter(type -> type.getKey().matches("application/(json|x-www-form-urlencoded)"))
                .map(Map.Entry::getValue)
                .forEach(type -> type.setExample(plain(example)));
    }

    private static Object plain(JsonNode example) {
        return JSON.convertValue(example, Object.class);
    }
}
