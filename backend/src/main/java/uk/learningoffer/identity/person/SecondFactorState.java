package uk.learningoffer.identity.person;

/** Whether somebody's roles count in a session. */
public enum SecondFactorState {
    /** Applicants and council leads. */
    NOT_NEEDED,
    NOT_SET_UP,
    NOT_SHOWN,
    SHOWN
}
