package uk.learningoffer.authority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.authority.ReorganisationPlan.Move;
import uk.learningoffer.authority.ReorganisationPlan.Successor;

@Schema(name = "ReorganisationRequest")
record ReorganisationRequest(
        @NotBlank(message = "Enter a name, like Surrey 2027")
        @Size(max = 100, message = "The name must be 100 characters or fewer")
        String name,

        @NotNull(message = "Enter the day on which the new councils start") @Schema(examples = "2027-04-01")
        LocalDate takesEffectOn,

        @Schema(
                nullable = true,
                description =
                        "As the register will say it: the day before, which is meant if it is left out, or that day.")
        LocalDate predecessorsEndOn,

        @NotEmpty(message = "Enter the councils that take over") @Size(max = 20, message = "Enter 20 councils or fewer")
        List<@NotNull(message = "Enter a council") Successor> successors,

        @NotEmpty(message = "Enter the councils that end") @Size(max = 60, message = "Enter 60 councils or fewer")
        List<@NotNull(message = "Enter a council") Move> moves) {

    LocalDate endOn() {
        return predecessorsEndOn == null ? takesEffectOn.minusDays(1) : predecessorsEndOn;
    }

    ReorganisationPlan toPlan() {
        return new ReorganisationPlan(endOn(), successors, moves);
    }
}
