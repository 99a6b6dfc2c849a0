package uk.learningoffer.licence.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PurchaseOutcome", description = "What was paid for a purchase, and what came of it so far.")
record PurchaseOutcomeResponse(
        UUID id,
        UUID poolId,
        String poolName,
        String supplier,
        String reference,
        LocalDate orderedOn,
        LocalDate endsOn,
        int quantity,
        long pricePaidPence,
        long listPricePence,

        @Schema(nullable = true, description = "Paid for one licence, in whole pence; null where none is left of it.")
        Long unitPricePence,

        @Schema(nullable = true, description = "List price of one, in whole pence; null where none is left of it.")
        Long unitListPricePence,

        @Schema(description = "List price less price paid; below 0 where more was paid.")
        long savingPence,

        @Schema(nullable = true, description = "Of the list price, from 0 to 1; null where the list price is 0.")
        Double savingShare,

        Cost perActivated,
        Cost perCompleted,
        Cost perHelped) {

    /** What was paid for the whole purchase, licences that nobody used included, by the people who got that far. */
    @Schema(name = "CostPerOutcome")
    record Cost(
            long people,

            @Schema(nullable = true, description = "In whole pence; null while nobody got that far.")
            Long pence) {}

    static Cost cost(long pence, long people) {
        return new Cost(people, perOne(pence, people));
    }

    static Long perOne(long pence, long number) {
        return number == 0
                ? null
                : Long.valueOf(BigDecimal.valueOf(pence)
                        .divide(BigDecimal.valueOf(number), 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }
}
