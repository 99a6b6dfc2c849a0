package uk.learningoffer.library.transfer;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.library.transfer.Looked.CellChange;
import uk.learningoffer.library.transfer.RowJson.CellFault;

@Schema(name = "ImportRow")
record ImportRowResponse(
        @Schema(description = "As a spreadsheet counts: the header is row 1.")
        int number,

        @Schema(description = "Code of its record; empty where it will be new and has none yet.")
        String key,

        RowOutcome outcome,
        boolean applied,
        List<CellChange> changes,
        List<CellFault> faults) {

    static ImportRowResponse of(
            Row row, String key, RowOutcome outcome, boolean applied, String changes, String faults) {
        return new ImportRowResponse(
                row.number(),
                key,
                outcome,
                applied,
                outcome == RowOutcome.NEW ? cells(row) : RowJson.changes(changes),
                RowJson.faults(faults));
    }

    private static List<CellChange> cells(Row row) {
        return row.cells().entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .map(cell -> new CellChange(cell.getKey(), null, cell.getValue()))
                .collect(Collectors.toList());
    }
}
