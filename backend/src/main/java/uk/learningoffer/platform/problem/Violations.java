package uk.learningoffer.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Bean Validation's paths as JSON pointers. */
public final class Violations {
    private static final Set<ElementKind> NOT_IN_THE_BODY =
            Set.of(ElementKind.METHOD, ElementKind.CONSTRUCTOR, ElementKind.BEAN, ElementKind.CROSS_PARAMETER);

    private Violations() {}

    public static List<FieldError> asFieldErrors(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> new FieldError(pointer(violation.getPropertyPath()), violation.getMessage()))
                .distinct()
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::detail))
                .limit(FieldError.MOST_TOLD)
                .toList();
    }

    private static String pointer(Path path) {
        var nodes = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> !NOT_IN_THE_BODY.contains(node.getKind()))
                .toList();
        // A body is one parameter whose fields follow; a query parameter stands alone and keeps its name.
        var inBody = nodes.size() > 1 && nodes.get(0).getKind() == ElementKind.PARAMETER
                ? nodes.subList(1, nodes.size())
                : nodes;
        var pointer = new StringBuilder();
        for (var node : inBody) {
            // Bean Validation puts an element's index on the node after its container.
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() != ElementKind.CONTAINER_ELEMENT && node.getName() != null) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.isEmpty() ? "/" : pointer.toString();
    }
}
