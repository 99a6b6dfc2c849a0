package uk.learningoffer.authority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.version.Versioned;

@Schema(name = "Reorganisation")
record ReorganisationResponse(
        UUID id,
        @Schema(examples = "Surrey 2027") String name,
        LocalDate takesEffectOn,
        LocalDate predecessorsEndOn,
        ReorganisationStatus status,
        List<ReorganisationPlan.Successor> successors,
        List<ReorganisationPlan.Move> moves,
        @Schema(nullable = true) Instant doneAt,

        @Schema(description = "Whether it can still be changed or cancelled.")
        boolean changeable,

        long version)
        implements Versioned {
    static ReorganisationResponse of(Reorganisation reorganisation) {
        var plan = reorganisation.plan();
        return new ReorganisationResponse(
                reorganisation.id(),
                reorganisation.name(),
                reorganisation.takesEffectOn(),
                plan.predecessorsEndOn(),
                reorganisation.status(),
                plan.successors(),
                plan.moves(),
                reorganisation.doneAt(),
                !reorganisation.status().next().isEmpty(),
                reorganisation.version());
    }
}
