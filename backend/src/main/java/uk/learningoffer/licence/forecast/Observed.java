package uk.learningoffer.licence.forecast;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** So many of so many. */
@Schema(name = "ObservedShare")
record Observed(
        @Schema(nullable = true, description = "From 0 to 1; null while there is nobody to count.")
        Double share,

        long part,
        @Schema(description = "Out of how many.") long whole) {

    private static final int FEW = 5;

    static Observed of(long part, long whole) {
        return new Observed(whole == 0 ? null : (double) part / whole, part, whole);
    }

    boolean tooFew() {
        return whole < FEW;
    }
}
