package uk.learningoffer.metrics.measure;

/** What a measure counts in. A share is between 0 and 1. */
enum MeasureUnit {
    COUNT,
    SHARE,
    HOURS,
    WORKING_DAYS,
    POINTS,
    PENCE
}
