package uk.learningoffer.licence.purchasing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.licence.stock.SeatCounts;

/** What an administrator may do with a purchase next. */
@Schema(name = "PurchaseMove")
enum PurchaseMove {
    @JsonProperty("add-codes")
    ADD_CODES,
    @JsonProperty("top-up")
    TOP_UP,
    @JsonProperty("shrink")
    SHRINK,
    @JsonProperty("give-back")
    GIVE_BACK,
    @JsonProperty("correct")
    CORRECT;

    /** @param open whether its term still runs and its pool takes licences */
    static List<PurchaseMove> of(boolean open, SeatCounts counts) {
        var moves = new ArrayList<PurchaseMove>();
        if (counts.withoutCode() > 0) {
            moves.add(ADD_CODES);
        }
        if (open) {
            moves.add(TOP_UP);
        }
        if (counts.available() > 0) {
            moves.add(SHRINK);
            moves.add(GIVE_BACK);
        }
        moves.add(CORRECT);
        return moves;
    }
}
