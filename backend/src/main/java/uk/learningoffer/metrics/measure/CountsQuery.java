package uk.learningoffer.metrics.measure;

import java.util.Collection;

/**
 * What to count.
 *
 * @param value of the dimension; null for all of them
 * @param step null for the period as a whole
 */
record CountsQuery(Collection<String> series, String dimension, String value, Period period, Step step) {}
