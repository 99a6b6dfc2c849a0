package uk.learningoffer.licence.reconcile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;

/** What can be done with a report now. */
enum ReportMove {
    @JsonProperty("choose-columns")
    CHOOSE_COLUMNS,

    @JsonProperty("decide-rows")
    DECIDE_ROWS,

    @JsonProperty("confirm")
    CONFIRM,

    @JsonProperty("cancel")
    CANCEL;

    static List<ReportMove> of(SupplierReport report) {
        var moves = new ArrayList<ReportMove>();
        if (report.may(ReportStatus.READING)) {
            moves.add(CHOOSE_COLUMNS);
        }
        if (report.may(ReportStatus.APPLYING)) {
            moves.add(DECIDE_ROWS);
            if (report.rows().matched() + report.rows().missingThere() > 0) {
                moves.add(CONFIRM);
            }
        }
        if (report.may(ReportStatus.CANCELLED)) {
            moves.add(CANCEL);
        }
        return moves;
    }
}
