package uk.learningoffer.licence.forecast;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LicenceDemand")
record Demand(
        @Schema(description = "People on the waiting list.") int waiting,

        @Schema(description = "Applications that are not decided and would go to this pool if approved.")
        int inQueue,

        @Schema(description = "Approved, of all decisions of the last 13 weeks.")
        Observed approved,

        @Schema(nullable = true, description = "Days from sending to decision; half of those decisions took longer.")
        Integer daysToDecision) {}
