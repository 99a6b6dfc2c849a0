package uk.learningoffer.licence.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PoolForecast")
record ForecastResponse(
        UUID poolId,
        String poolName,
        @Schema(description = "When the numbers were true.") Instant asAt,

        @Schema(description = "Licences that nobody has and that have not ended.")
        int free,

        @Schema(description = "Licences that somebody has and has not activated.")
        int notStarted,

        @Schema(nullable = true, description = "The last day of the free licences that end last.")
        LocalDate freeUntil,

        @Schema(description = "How many were left, week by week, in the last half year; oldest first.")
        List<LeftOverTime.Left> leftByWeek,

        Use use,
        RunOut runOut,
        Demand demand,
        PoolRates.Rates rates,

        @Schema(nullable = true, description = "Of one licence in the last purchase.")
        Integer lastPricePence) {

    @Schema(name = "PresentUse", description = "What was asked of the pool lately.")
    record Use(
            @Schema(description = "How many days were looked at, up to 91, today included.")
            int days,

            @Schema(description = "People who got a licence or wait for one.")
            int asked,

            @Schema(description = "Licences that came back for another person.")
            int cameBack,

            @Schema(description = "Asked for less what came back.")
            double netPerMonth) {}

    static ForecastResponse of(
            PoolNow pool, List<LeftOverTime.Left> leftByWeek, Demand demand, PoolRates.Rates rates, Instant now) {
        var use = pool.use();
        return new ForecastResponse(
                pool.id(),
                pool.name(),
                now,
                pool.free(),
                pool.notStarted(),
                pool.freeUntil(),
                leftByWeek,
                new Use(use.days(), use.asked(), use.cameBack(), use.perMonth()),
                pool.runOut(),
                demand,
                rates,
                pool.pricePence());
    }
}
