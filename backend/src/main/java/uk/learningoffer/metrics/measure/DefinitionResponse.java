package uk.learningoffer.metrics.measure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MeasureDefinition")
record DefinitionResponse(String name, String title, String question, String definition, MeasureUnit unit, Good good) {
    static DefinitionResponse of(MeasureDefinition measure) {
        return new DefinitionResponse(
                measure.label(),
                measure.title(),
                measure.question(),
                measure.definition(),
                measure.unit(),
                measure.good());
    }
}
