package uk.learningoffer.licence.reconcile;

/** What a row of a report means to us. */
public enum RowOutcome {
    /** Not read yet. */
    PENDING,
    /** It says what we know. */
    AGREES,
    /** It says something that is to be applied. */
    NEW_FACTS,
    /** It contradicts what we know, and somebody should look at the licence. */
    DIFFERS,
    /** It may be about somebody here: staff say. */
    TO_CONFIRM,
    /** Nobody here holds or held such a licence. */
    UNKNOWN,
    UNREADABLE
}
