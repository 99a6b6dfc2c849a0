package uk.learningoffer.metrics.measure;

/** Which way a measure should go. */
enum Good {
    UP,
    DOWN
}
