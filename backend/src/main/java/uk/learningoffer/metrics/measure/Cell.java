package uk.learningoffer.metrics.measure;

import java.time.LocalDate;

/**
 * One count.
 *
 * @param bucket first day of the part of the period
 * @param value of the dimension; empty for everything together
 * @param total of what was counted, where that has points: what was gained, or promoters less detractors
 */
record Cell(String series, LocalDate bucket, String value, long count, long total) {}
