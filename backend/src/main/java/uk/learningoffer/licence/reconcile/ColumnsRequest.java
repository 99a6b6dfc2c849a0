package uk.learningoffer.licence.reconcile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReportColumnsRequest")
record ColumnsRequest(
        @NotNull(message = "Say what the columns mean") @Size(max = 20, message = "Choose at most 20 columns")
        List<@Valid @NotNull(message = "Say what the column has") ColumnChoice> columns) {}
