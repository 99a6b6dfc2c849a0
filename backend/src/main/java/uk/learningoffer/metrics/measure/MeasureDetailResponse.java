package uk.learningoffer.metrics.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.metrics.annotation.Annotation;

@Schema(name = "MeasureDetail")
record MeasureDetailResponse(
        DefinitionResponse definition,
        Instant asAt,
        Period period,
        MetricsAudience audience,

        @Schema(nullable = true, description = "Code of the authority that it is about; null for all of them.")
        String authority,

        FigureResponse figure,

        @Schema(nullable = true, description = "The period before, of the same length; null for what stands today.")
        Before before,

        @Schema(description = "Parts of the period in order, where a step was asked for.")
        List<Part> parts,

        @Schema(description = "What happened in the period that charts over time tell of, in order.")
        List<Annotation> annotations,

        @Schema(description = "Along what was asked for, largest first.")
        List<Row> rows,

        @Schema(
                description = "What was recorded of the period after its month had ended, by the day it was recorded:"
                        + " each changed figures that were thought closed.")
        List<Restatement> restatements) {

    @Schema(name = "Figure")
    record FigureResponse(
            @Schema(nullable = true, description = "Null where there is nothing to measure, or where it is suppressed.")
            Double value,

            @Schema(nullable = true) Long numerator,
            @Schema(nullable = true) Long denominator,
            boolean suppressed) {
        static FigureResponse of(Figure figure) {
            return new FigureResponse(figure.value(), figure.numerator(), figure.denominator(), figure.suppressed());
        }
    }

    @Schema(name = "FigureBefore")
    record Before(Period period, FigureResponse figure) {}

    @Schema(name = "FigurePart")
    record Part(LocalDate from, LocalDate to, FigureResponse figure) {}

    @Schema(name = "FigureRow")
    record Row(String key, String label, FigureResponse figure) {}

    @Schema(name = "FigureRestatement")
    record Restatement(LocalDate recordedOn, long facts) {}
}
