package uk.learningoffer.privacy;

/** Why somebody was erased, as the audit keeps it: a word of this list, so that nothing personal is in it. */
enum ErasureReason {
    OWN_WISH,
    ASKED_IN_WRITING,
    ASKED_BY_PHONE,
    LEFT_COUNCIL,
    RETENTION
}
