package uk.learningoffer.metrics.measure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MeasureDefinition")
record DefinitionResponse(
        String name,
        String title,
        String question,
        String definition,
        MeasureUnit unit,
        Good good,

        @Schema(description = "What it can be broken down by; empty where it is one figure.")
        List<String> breakdowns,

        @Schema(description = "Who may see it; a lead of a council only figures of that council.")
        List<MetricsAudience> audiences,

        @Schema(description = "Where its numbers come from.")
        String source,

        @Schema(description = "Counts up when the same records would give another figure.")
        int version,

        @Schema(description = "What became different with each version after the first.")
        List<String> changes) {
    static DefinitionResponse of(MeasureDefinition measure) {
        return new DefinitionResponse(
                measure.label(),
                measure.title(),
                measure.question(),
                measure.definition(),
                measure.unit(),
                measure.good(),
                measure.breakdowns(),
                measure.audiences(),
                measure.formula().source(),
                measure.changes().size() + 1,
                measure.changes());
    }
}
