package uk.learningoffer.identity.caller;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;

/** Says in the contract which operations ask staff for their second factor again: {@code x-step-up}. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class StepUpConvention implements OASFilter {
    private static final String MARK = "x-step-up";
    private final Set<String> guarded;

    public StepUpConvention(IndexView code) {
        guarded = code.getAnnotations(StepUp.class).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.METHOD)
                .map(AnnotationTarget::asMethod)
                .map(method -> method.declaringClass().simpleName() + "_" + method.name())
                .collect(Collectors.toSet());
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> guarded.contains(operation.getOperationId()))
                .forEach(operation -> operation.addExtension(MARK, true));
    }
}
