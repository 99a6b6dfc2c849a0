package uk.learningoffer.metrics.measure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Measure")
record MeasureResponse(
        String name,
        String title,
        String question,
        String definition,
        MeasureUnit unit,

        @Schema(nullable = true, description = "Null where there is nothing to measure yet, or where it is suppressed.")
        Double value,

        @Schema(nullable = true) Long numerator,
        @Schema(nullable = true) Long denominator,
        Good good,
        boolean suppressed) {

    static MeasureResponse of(MeasureDefinition definition, Double value, Long numerator, Long denominator) {
        return new MeasureResponse(
                definition.label(),
                definition.title(),
                definition.question(),
                definition.definition(),
                definition.unit(),
                value,
                numerator,
                denominator,
                definition.good(),
                false);
    }

    MeasureResponse withoutFigures() {
        return new MeasureResponse(name, title, question, definition, unit, null, null, null, good, true);
    }

    MeasureResponse withoutCounts() {
        return new MeasureResponse(name, title, question, definition, unit, value, null, null, good, suppressed);
    }

    /** @param parts of one: 100 for two decimals */
    MeasureResponse roundedTo(int parts) {
        var rounded = value == null ? null : (double) Math.round(value * parts) / parts;
        return new MeasureResponse(
                name, title, question, definition, unit, rounded, numerator, denominator, good, suppressed);
    }
}
