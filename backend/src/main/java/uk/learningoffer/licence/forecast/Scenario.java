package uk.learningoffer.licence.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PurchaseScenario", description = "What may come of buying so many licences today.")
record Scenario(
        int quantity,

        @Schema(nullable = true, description = "For all of them; null where the price is not known.")
        Long pricePence,

        @Schema(description = "Share of the futures in which somebody had to wait before the end.")
        double chanceOfRunningOut,

        @Schema(nullable = true, description = "The first day on which somebody waits, in half of those futures.")
        LocalDate runsOutOn,

        @Schema(description = "People who wait at the end, on average.")
        double waitingAtEnd,

        @Schema(description = "Share of the futures in which a licence is left at the end.")
        double chanceOfUnused,

        @Schema(description = "Licences that nobody has at the end.")
        Spread unused,

        @Schema(description = "Licences that nobody has at the end, on average.")
        double unusedOnAverage,

        @Schema(description = "In pence, by people who activate one of those bought.")
        Spread costPerActivated,

        @Schema(description = "In pence, by people who complete a course with one of those bought.")
        Spread costPerCompleted,

        @Schema(description = "In pence, by people who say that it helped.")
        Spread costPerHelped) {

    static Scenario of(Simulation.Played played, Assumptions assumed, LocalDate today) {
        var runs = played.runs();
        var price = assumed.pricePence() == null ? null : (long) assumed.pricePence() * played.quantity();
        var shortOn = runs.stream()
                .mapToInt(Play.Result::shortOn)
                .filter(day -> day >= 0)
                .sorted()
                .toArray();
        return new Scenario(
                played.quantity(),
                price,
                (double) shortOn.length / runs.size(),
                shortOn.length == 0 ? null : today.plusDays(shortOn[shortOn.length / 2]),
                average(runs.stream().mapToInt(Play.Result::waiting)),
                average(runs.stream().mapToInt(run -> run.unused() > 0 ? 1 : 0)),
                Spread.of(played, Play.Result::unused),
                average(runs.stream().mapToInt(Play.Result::unused)),
                cost(played, price, Future.ACTIVATED, true),
                cost(played, price, Future.COMPLETED, assumed.knowsCompletion()),
                cost(played, price, Future.HELPED, assumed.knowsCompletion() && assumed.knowsHelp()));
    }

    /** How many licences are free at the end of each month. */
    static List<Spread> left(Simulation.Played played, int months) {
        return IntStream.range(0, months)
                .mapToObj(month -> Spread.of(played, run -> run.left()[month]))
                .toList();
    }

    private static Spread cost(Simulation.Played played, Long price, int outcome, boolean known) {
        // Where nobody gets that far the cost has no end, and sorts last.
        return price == null || !known || played.quantity() == 0
                ? Spread.NONE
                : Spread.of(played, run -> (double) price / run.got()[outcome]);
    }

    private static double average(IntStream values) {
        return values.average().orElse(0);
    }
}
