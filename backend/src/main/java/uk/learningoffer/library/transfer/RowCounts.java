package uk.learningoffer.library.transfer;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many rows of a file are what. Once applied, a row stays what it was. */
@Schema(name = "ImportRowCounts")
record RowCounts(
        @Schema(description = "Not looked at yet.") int pending,
        @JsonProperty("new") int added,
        int changed,
        int unchanged,
        int refused,

        @Schema(description = "Left out, because somebody changed the record after the preview.")
        int outdated,

        @Schema(description = "Of the new and the changed ones.")
        int applied) {

    int total() {
        return pending + added + changed + unchanged + refused + outdated;
    }
}
