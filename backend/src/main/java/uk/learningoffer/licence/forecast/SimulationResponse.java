package uk.learningoffer.licence.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PurchaseSimulation")
record SimulationResponse(
        @Schema(description = "When the records were read that it stands on.")
        Instant asAt,

        long seed,

        @Schema(description = "How many futures were played; 0 where a number that is needed is missing.")
        int runs,

        int months,

        @Schema(description = "The last day that was played.")
        LocalDate endsOn,

        List<Assumption> assumptions,

        @Schema(nullable = true, description = "What would be enough half of the times.")
        Integer enoughForHalf,

        @Schema(nullable = true, description = "What would be enough nine times in ten.")
        Integer enoughForNineInTen,

        @Schema(description = "Fewest licences first, beginning with none.")
        List<Scenario> scenarios,

        @Schema(description = "Free licences if none are bought, at the end of each month from now.")
        List<Spread> leftWithoutBuying) {}
