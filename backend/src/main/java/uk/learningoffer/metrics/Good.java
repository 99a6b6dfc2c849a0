package uk.learningoffer.metrics;

/** Which way a measure should go. */
enum Good {
    UP,
    DOWN
}
