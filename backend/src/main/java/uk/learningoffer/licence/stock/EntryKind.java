package uk.learningoffer.licence.stock;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can happen to a purchase after it was recorded. */
@Schema(name = "StockEntryKind")
public enum EntryKind {
    /** More licences of the same order. */
    TOP_UP,
    /** Fewer licences than were recorded. */
    SHRINK,
    /** Licences that went back to the supplier. */
    GIVEN_BACK,
    /** Another price than was recorded. */
    CORRECTION;

    boolean takesLicences() {
        return this == SHRINK || this == GIVEN_BACK;
    }

    /** @return the change that {@code licences} of this kind are to the quantity of a purchase */
    public int change(int licences) {
        return takesLicences() ? -licences : licences;
    }
}
