package uk.learningoffer.licence.stock;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the licences of one purchase are: quantity = available + held + spent + expired. */
@Schema(name = "SeatCounts")
public record SeatCounts(
        int available,
        int held,
        int spent,
        int expired,

        @Schema(description = "That never came, or went back to the supplier; not part of the quantity any more.")
        int removed,

        @Schema(description = "Free or held, and without a code.")
        int withoutCode) {

    public boolean allHaveCodes() {
        return available + held > 0 && withoutCode == 0;
    }
}
