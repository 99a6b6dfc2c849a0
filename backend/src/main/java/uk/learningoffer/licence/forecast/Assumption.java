package uk.learningoffer.licence.forecast;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SimulationAssumption", description = "One number that a simulation stands on.")
record Assumption(
        @Schema(description = "The parameter that changes it.")
        String name,

        @Schema(nullable = true, description = "In the unit of the parameter.")
        Double value,

        Source source,

        @Schema(nullable = true, description = "Out of how many cases it was observed.")
        Long seen,

        @Schema(description = "Nothing can be played without it.")
        boolean needed) {

    enum Source {
        OBSERVED,
        ASSUMED,
        MISSING
    }

    boolean observed() {
        return source == Source.OBSERVED;
    }

    boolean missing() {
        return source == Source.MISSING;
    }

    static Assumption percent(String name, Integer assumed, Observed seen, boolean needed) {
        if (assumed != null) {
            return new Assumption(name, assumed.doubleValue(), Source.ASSUMED, null, needed);
        }
        return seen.tooFew()
                ? new Assumption(name, null, Source.MISSING, seen.whole(), needed)
                : new Assumption(name, 100 * seen.share(), Source.OBSERVED, seen.whole(), needed);
    }

    static Assumption number(String name, Integer assumed, Double seen, Long cases) {
        if (assumed != null) {
            return new Assumption(name, assumed.doubleValue(), Source.ASSUMED, null, false);
        }
        return new Assumption(name, seen, seen == null ? Source.MISSING : Source.OBSERVED, cases, false);
    }

    /** What a simulation draws from. */
    Draw draw(Observed seen) {
        return switch (source) {
            case OBSERVED -> Draw.share(seen);
            case ASSUMED -> Draw.known(value / 100);
            case MISSING -> Draw.known(0);
        };
    }
}
