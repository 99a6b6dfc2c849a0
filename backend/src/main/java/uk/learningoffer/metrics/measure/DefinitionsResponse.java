package uk.learningoffer.metrics.measure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MeasureDefinitions")
record DefinitionsResponse(List<DefinitionResponse> items) {}
