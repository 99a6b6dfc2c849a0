package uk.learningoffer.licence.reconcile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReportColumnChoice")
record ColumnChoice(
        @NotNull(message = "Say what the column has") ReportField field,

        @NotBlank(message = "Choose a column of the file")
        @Schema(description = "As the file's header has it, in lower case.")
        String column) {}
