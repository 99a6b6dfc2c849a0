package uk.learningoffer.metrics.measure;

/** Whom figures are for: the public sees no small numbers. */
enum MetricsAudience {
    PUBLIC,
    STAFF
}
