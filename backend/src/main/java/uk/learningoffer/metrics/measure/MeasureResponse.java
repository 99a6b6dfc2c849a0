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

    static MeasureResponse of(MeasureDefinition definition, Figure figure) {
        return new MeasureResponse(
                definition.label(),
                definition.title(),
                definition.question(),
                definition.definition(),
                definition.unit(),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                definition.good(),
                figure.suppressed());
    }
}
