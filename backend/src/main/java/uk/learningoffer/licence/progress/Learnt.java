package uk.learningoffer.licence.progress;

/** What a fact changed. */
public enum Learnt {
    /** The allocation went where the fact says. */
    MOVED,
    /** It is evidence now; the allocation stays, because it knew, or has ended since. */
    KEPT,
    /** The same source had said so before: nothing was written. */
    KNOWN
}
