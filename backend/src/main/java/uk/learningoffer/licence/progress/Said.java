package uk.learningoffer.licence.progress;

/** What evidence says of an allocation. */
public enum Said {
    ACTIVATED,
    PROGRESS,
    COMPLETED
}
