package uk.learningoffer.library.transfer;

/** What would become of a row. */
public enum RowOutcome {
    /** Not looked at yet. */
    PENDING,
    NEW,
    CHANGED,
    UNCHANGED,
    REFUSED,
    /** Left out, because somebody changed its record after the preview. */
    OUTDATED
}
