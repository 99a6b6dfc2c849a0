package uk.learningoffer.metrics;

/** Whom figures are for: the public sees no small numbers. */
enum MetricsAudience {
    PUBLIC,
    STAFF
}
