package uk.learningoffer.metrics.annotation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

@Schema(name = "AnnotationRequest")
record AnnotationRequest(
        @NotNull(message = "Enter the day on which it happened")
        LocalDate happenedOn,

        @NotBlank(message = "Enter what happened")
        @Size(max = 60, message = "Enter at most 60 characters")
        @Schema(examples = "Choice widened")
        String words) {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    /** Of one line, about a day that charts can show. */
    AnnotationRequest checked(LocalDate today) {
        var line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        var errors = new ArrayList<FieldError>();
        if (happenedOn.isAfter(today)) {
            errors.add(new FieldError("/happenedOn", "Enter a day that is not in the future"));
        }
        if (happenedOn.isBefore(FIRST)) {
            errors.add(new FieldError("/happenedOn", "Enter a day of the year 2000 or later"));
        }
        if (line.isEmpty()) {
            errors.add(new FieldError("/words", "Enter what happened"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return new AnnotationRequest(happenedOn, line);
    }
}
