package uk.learningoffer.licence.forecast;

/** What administrators should know of a pool in time to act. */
public enum AlertKind {
    RUNS_OUT_SOON,
    PURCHASE_ENDS,
    NOTICE_DUE,
    WOULD_BE_WASTED
}
