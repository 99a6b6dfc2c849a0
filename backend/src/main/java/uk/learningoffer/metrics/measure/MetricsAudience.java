package uk.learningoffer.metrics.measure;

/** Whom figures are for: the public sees counts in fives, a council its own whole. */
enum MetricsAudience {
    PUBLIC,
    COUNCIL,
    STAFF
}
