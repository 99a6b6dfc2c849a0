package uk.learningoffer.licence.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;

/** What the caller may do with a batch. */
enum BatchMove {
    @JsonProperty("confirm")
    CONFIRM,

    @JsonProperty("release")
    RELEASE,

    @JsonProperty("take-over")
    TAKE_OVER;

    static List<BatchMove> of(Batch batch, UUID caller) {
        if (batch.status() != BatchStatus.OPEN) {
            return List.of();
        }
        return batch.claimedBy().equals(caller) ? List.of(CONFIRM, RELEASE) : List.of(TAKE_OVER);
    }
}
