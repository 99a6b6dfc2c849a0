package uk.learningoffer.platform.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Problems of a request body. */
public final class BodyProblems {
    private BodyProblems() {}

    /** All faults at once, up to five hundred; what could not be read is not reported a second time as missing. */
    public static HttpProblem of(List<FieldError> faults, Collection<? extends ConstraintViolation<?>> violations) {
        return Problems.invalid(all(faults, violations));
    }

    public static List<FieldError> all(
            List<FieldError> faults, Collection<? extends ConstraintViolation<?>> violations) {
        var unreadable = faults.stream().map(FieldError::pointer).collect(Collectors.toSet());
        var broken =
                Violations.asFieldErrors(violations).stream().filter(error -> !unreadable.contains(error.pointer()));
        return Stream.concat(faults.stream(), broken)
                .limit(FieldError.MOST_TOLD)
                .toList();
    }

    public static HttpProblem unreadable(Exception failure) {
        if (failure.getCause() instanceof HttpProblem problem) {
            return problem;
        }
        var mapping = failure instanceof JsonMappingException own
                ? own
                : failure.getCause() instanceof JsonMappingException cause ? cause : null;
        if (mapping != null && !mapping.getPath().isEmpty()) {
            var pointer = mapping.getPath().stream()
                    .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                    .collect(Collectors.joining());
            return Problems.invalid(pointer, "This is not what is expected here");
        }
        return Problems.of(ProblemType.UNREADABLE, "The body must be one JSON object. Check that it is valid JSON.");
    }
}
