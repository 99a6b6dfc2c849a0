package uk.learningoffer.authority;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is replaced by whom. */
record ReorganisationPlan(LocalDate predecessorsEndOn, List<Successor> successors, List<Move> moves) {

    /** @param name null for an authority that exists already */
    @Schema(name = "ReorganisationSuccessor")
    record Successor(
            @Schema(examples = "ESU") String code,

            @Schema(nullable = true, description = "Leave out for an authority that exists already.")
            String name,

            @Schema(nullable = true) String officialName) {
        boolean startsNew() {
            return name != null && !name.isBlank();
        }

        String fullName() {
            return officialName == null || officialName.isBlank() ? name : officialName;
        }
    }

    @Schema(name = "ReorganisationMove")
    record Move(
            @Schema(examples = "SRY") String predecessor,

            @Schema(description = "Codes; its people and cases move by themselves where it is one.")
            List<String> successors) {
        boolean splits() {
            return successors.size() > 1;
        }
    }

    Set<String> predecessors() {
        var codes = new LinkedHashSet<String>();
        moves.forEach(move -> codes.add(move.predecessor()));
        return codes;
    }
}
