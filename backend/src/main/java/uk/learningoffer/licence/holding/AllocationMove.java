package uk.learningoffer.licence.holding;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.licence.allocation.AllocationStatus;

/** What the holder of a licence may do next. */
@Schema(name = "AllocationMove")
enum AllocationMove {
    @JsonProperty("show-code")
    SHOW_CODE,
    @JsonProperty("activate")
    ACTIVATE,
    @JsonProperty("complete")
    COMPLETE,
    @JsonProperty("return")
    RETURN,
    @JsonProperty("give-feedback")
    GIVE_FEEDBACK;

    static List<AllocationMove> of(AllocationStatus status, boolean hasCode, boolean feedbackGiven) {
        var moves = new ArrayList<AllocationMove>();
        if (showsCode(status) && hasCode) {
            moves.add(SHOW_CODE);
        }
        if (status.next().contains(AllocationStatus.ACTIVATED)) {
            moves.add(ACTIVATE);
        }
        if (status.next().contains(AllocationStatus.COMPLETED)) {
            moves.add(COMPLETE);
        }
        if (status.next().contains(AllocationStatus.RETURNED)) {
            moves.add(RETURN);
        }
        if (status == AllocationStatus.COMPLETED && !feedbackGiven) {
            moves.add(GIVE_FEEDBACK);
        }
        return moves;
    }

    static boolean showsCode(AllocationStatus status) {
        return status == AllocationStatus.ISSUED || status == AllocationStatus.ACTIVATED;
    }
}
