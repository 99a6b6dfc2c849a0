package uk.learningoffer.licence.holding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.licence.allocation.Progress;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

@Schema(name = "ProgressRequest")
record ProgressRequest(
        @NotNull(message = "Enter how much is done, from 0 to 100")
        @Min(value = 0, message = "Enter a number from 0 to 100")
        @Max(value = 100, message = "Enter a number from 0 to 100")
        Integer percentDone,

        @Schema(nullable = true)
        @Min(value = 0, message = "Enter a number of 0 or more")
        @Max(value = 10_000, message = "Enter a number of 10,000 or fewer")
        Integer stepsDone,

        @Schema(nullable = true)
        @Min(value = 0, message = "Enter a number of 0 or more")
        @Max(value = 10_000, message = "Enter a number of 10,000 or fewer")
        Integer stepsTotal,

        @Schema(nullable = true) LocalDate lastActiveOn) {
    Progress toProgress(LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (stepsDone != null && stepsTotal != null && stepsDone > stepsTotal) {
            errors.add(new FieldError("/progress/stepsDone", "The steps done cannot be more than there are"));
        }
        if (lastActiveOn != null && lastActiveOn.isAfter(today)) {
            errors.add(new FieldError("/progress/lastActiveOn", "The day must be today or in the past"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return new Progress(today, percentDone, stepsDone, stepsTotal, lastActiveOn);
    }
}
