package uk.learningoffer.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * What holds for every operation, written into the contract once: an answer always has all its fields (null where its
 * schema says so), a request takes no unknown ones, and what goes wrong is a problem.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractConventions implements OASFilter {
    private static final List<String> NOT_OURS = List.of("HttpProblem", "HttpValidationProblem", "Violation");
    private static final Map<String, String> FORMATS =
            Map.of("LocalDate", "date", "Instant", "date-time", "UUID", "uuid");
    private static final String PROBLEM = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var components = api.getComponents();
        NOT_OURS.forEach(components::removeSchema);
        components.getSchemas().forEach(ContractConventions::closeOrComplete);
        components.getSchemas().values().forEach(ContractConventions::plain);
        api.getComponents().addSchema("Problem", problem());
        api.addServer(OASFactory.createServer().url("/").description("The service that gave you this file."));
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(this::describe);
    }

    private static void closeOrComplete(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        if (name.endsWith("Request")) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        } else {
            schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
        }
    }

    /** Without what only Java knows: sets, and scalars that have a class of their own. */
    private static void plain(Schema schema) {
        schema.setUniqueItems(null);
        if (schema.getAnyOf() != null) {
            scalar(schema).ifPresentOrElse(format -> schema.format(format).anyOf(null), () -> schema.setType(null));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(ContractConventions::plain);
        }
    }

    private static Optional<String> scalar(Schema schema) {
        return schema.getAnyOf().stream()
                .map(Schema::getRef)
                .filter(Objects::nonNull)
                .map(ref -> FORMATS.get(ref.substring(ref.lastIndexOf('/') + 1)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private void describe(Operation operation) {
        operation
                .getResponses()
                .setDefaultValue(OASFactory.createAPIResponse()
                        .description("What went wrong, in words a person can act on.")
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        "application/problem+json",
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema()
                                                        .ref(PROBLEM)))));
        // Generated for every protected operation, and said by the default answer already.
        var responses = operation.getResponses();
        List.of("401", "403", "400").stream()
                .filter(status -> !isOfAnotherShape(responses.getAPIResponse(status)))
                .forEach(responses::removeAPIResponse);
        operation.getResponses().getAPIResponses().values().forEach(ContractConventions::describe);
    }

    /** OAuth 2 has errors of its own, which are no problems. */
    private static boolean isOfAnotherShape(APIResponse response) {
        return response != null
                && response.getContent() != null
                && response.getContent().hasMediaType("application/json");
    }

    private static void describe(APIResponse response) {
        if (response.getDescription() == null || response.getDescription().isBlank()) {
            response.setDescription("Done.");
        }
    }

    private static Schema problem() {
        var error = object(Map.of(
                        "pointer",
                        text("JSON pointer into the body, or / and the name of a parameter."),
                        "detail",
                        text("What to do.")))
                .required(List.of("pointer", "detail"));
        return object(Map.of(
                        "type", text("Stable: programs may rely on it."),
                        "title", text("What kind of problem it is."),
                        "status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER),
                        "detail", text("A sentence to act on."),
                        "instance", text("The address that was called."),
                        "requestId", text("Quote this when you ask us about it."),
                        "errors",
                                OASFactory.createSchema()
                                        .addType(Schema.SchemaType.ARRAY)
                                        .items(error)))
                .required(List.of("type", "title", "status", "detail"))
                .description("RFC 9457 problem details.");
    }

    private static Schema object(Map<String, Schema> properties) {
        var schema = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        properties.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(property -> schema.addProperty(property.getKey(), property.getValue()));
        return schema;
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
