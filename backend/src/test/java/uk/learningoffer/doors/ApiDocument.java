package uk.learningoffer.doors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** openapi.yaml as the running service gives it; {@code ContractFileTest} holds the committed file to that. */
final class ApiDocument {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private final JsonNode document;

    ApiDocument(String json) {
        try {
            document = new ObjectMapper().readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }

    static String ofTheService() {
        return RestAssured.given()
                .noFilters()
                .accept("application/json")
                .get("/openapi")
                .asString();
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(each -> {
                    if (METHODS.contains(each.getKey())) {
                        operations.add(
                                new Operation(each.getKey().toUpperCase(Locale.ROOT), path.getKey(), each.getValue()));
                    }
                }));
        return operations;
    }

    JsonNode schemas() {
        return document.path("components").path("schemas");
    }

    /** What a schema refers to, or itself. */
    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
    }
}
