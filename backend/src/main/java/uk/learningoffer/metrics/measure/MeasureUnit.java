package uk.learningoffer.metrics.measure;

/** What a measure counts in. A share is between 0 and 1, a score between -100 and 100. */
enum MeasureUnit {
    COUNT,
    SHARE,
    RATIO,
    HOURS,
    WORKING_DAYS,
    DAYS,
    POINTS,
    SCORE,
    PENCE
}
