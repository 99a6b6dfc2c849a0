package uk.learningoffer.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import uk.learningoffer.platform.idempotency.Idempotent;

/** What callers send with every operation: an access token, unless it is open to all, a key where it has an effect once, and an example where there is one. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CallerConventions implements OASFilter {
    private static final String TOKEN = "accessToken";
    private final Set<String> idempotent;

    public CallerConventions(IndexView code) {
        idempotent = code.getAnnotations(Idempotent.class).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.METHOD)
                .map(AnnotationTarget::asMethod)
                .map(method -> method.declaringClass().simpleName() + "_" + method.name())
                .collect(Collectors.toSet());
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents()
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("From /oauth2/token, or from signing in. Lives ten to fifteen minutes."));
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(this::describe);
    }

    private void describe(Operation operation) {
        if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
            operation.setSecurity(List.of());
        } else {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        }
        if (idempotent.contains(operation.getOperationId())) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .required(true)
                    .description("New for each thing you ask for, the same when you retry it.")
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .pattern("^[A-Za-z0-9_-]{1,255}$")));
        }
        Examples.illustrate(operation);
    }
}
