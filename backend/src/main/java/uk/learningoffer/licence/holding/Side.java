package uk.learningoffer.licence.holding;

/** On whose side of an allocation a caller stands, where they may do something with it. */
enum Side {
    HOLDER,
    STAFF,
    /** The system of the holder's council. */
    PARTNER
}
