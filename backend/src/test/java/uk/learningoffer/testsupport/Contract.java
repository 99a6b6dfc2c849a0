package uk.learningoffer.testsupport;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** openapi.yaml as a judge of answers. OpenAPI 3.1 schemas are JSON Schema 2020-12, so a validator of that does the work. */
public final class Contract {
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final ObjectMapper JSON = new ObjectMapper();
    private final ObjectNode document;
    private final Map<JsonPointer, JsonSchema> schemas = new ConcurrentHashMap<>();

    public Contract(String json) throws JsonProcessingException {
        document = (ObjectNode) JSON.readTree(json);
    }

    /** @return what is wrong with the answer; nothing for an address or a method that the contract does not have */
    public List<String> faults(String method, String path, int status, String mediaType, String body) {
        var operation = operation(method, path);
        if (operation == null) {
            return List.of();
        }
        var responses = operation.append(JsonPointer.compile("/responses"));
        var response = at(responses, String.valueOf(status));
        if (document.at(response).isMissingNode() && status < 400 && status != 304) {
            return List.of("the status " + status + " is not in the contract");
        }
        return status == 304 || body.isEmpty() || !mediaType.contains("json")
                ? List.of()
                : schemaFaults(
                        at(document.at(response).isMissingNode() ? at(responses, "default") : response, "content"),
                        mediaType,
                        body);
    }

    /** @return such as {@code POST /api/v1/applications/{id}}; nothing for what the contract does not have */
    public Optional<String> name(String method, String path) {
        return template(method, path).map(template -> method + " " + template);
    }

    private List<String> schemaFaults(JsonPointer content, String mediaType, String body) {
        var schema = at(at(content, mediaType.split(";")[0]), "schema");
        if (document.at(schema).isMissingNode()) {
            return List.of("the media type " + mediaType + " is not in the contract");
        }
        try {
            return schemas.computeIfAbsent(schema, this::schema).validate(JSON.readTree(body)).stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        } catch (JsonProcessingException notJson) {
            return List.of("the body is not JSON");
        }
    }

    private JsonSchema schema(JsonPointer pointer) {
        return SCHEMAS.getSchema(document.deepCopy().put("$ref", "#" + pointer));
    }

    private JsonPointer operation(String method, String path) {
        return template(method, path).map(template -> pointer(method, template)).orElse(null);
    }

    private Optional<String> template(String method, String path) {
        return StreamSupport.stream(((Iterable<String>) document.path("paths")::fieldNames).spliterator(), false)
                .filter(template -> matches(template, path))
                .sorted(Comparator.comparing(template -> template.contains("{")))
                .filter(template -> !document.at(pointer(method, template)).isMissingNode())
                .findFirst();
    }

    private static JsonPointer pointer(String method, String template) {
        return at(at(JsonPointer.compile("/paths"), template), method.toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean matches(String template, String path) {
        return Pattern.matches(template.replaceAll("\\{[^}]+}", "[^/]+"), path);
    }

    private static JsonPointer at(JsonPointer parent, String step) {
        return parent.append(JsonPointer.compile("/" + step.replace("~", "~0").replace("/", "~1")));
    }
}
