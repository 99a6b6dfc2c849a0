package uk.learningoffer.licence.reconcile;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What each thing a report can say is called in this one. */
@Schema(name = "ReportColumns")
record ColumnsResponse(List<Column> columns) {
    @Schema(name = "ReportColumn")
    record Column(
            ReportField field,
            String words,

            @Schema(nullable = true, description = "The column that has it; null for none.")
            String column,

            @Schema(description = "Whether no report can be read without it.")
            boolean needed) {}

    static ColumnsResponse of(ReportColumns columns) {
        return new ColumnsResponse(Arrays.stream(ReportField.values())
                .map(field -> new Column(field, field.words(), columns.names().get(field), field == ReportField.EMAIL))
                .toList());
    }
}
