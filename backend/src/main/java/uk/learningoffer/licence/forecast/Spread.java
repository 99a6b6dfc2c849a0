package uk.learningoffer.licence.forecast;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the futures lie apart: eight in ten are between low and high. Null where it cannot be said or has no end. */
@Schema(name = "SimulatedSpread")
record Spread(
        @Schema(nullable = true, description = "One time in ten it is less.")
        Double low,

        @Schema(nullable = true, description = "Half of the times it is less.")
        Double middle,

        @Schema(nullable = true, description = "One time in ten it is more.")
        Double high) {

    static final Spread NONE = new Spread(null, null, null);

    static Spread of(Simulation.Played played, ToDoubleFunction<Play.Result> value) {
        return of(played.runs().stream().mapToDouble(value).toArray());
    }

    static Spread of(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(at(sorted, 0.1), at(sorted, 0.5), at(sorted, 0.9));
    }

    private static Double at(double[] sorted, double share) {
        var value = sorted[(int) Math.round(share * (sorted.length - 1))];
        return Double.isFinite(value) ? value : null;
    }
}
