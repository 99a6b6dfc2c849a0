package uk.learningoffer.metrics.measure;

/** A figure and, where it is a part of something, what of. */
record Figure(Double value, Long numerator, Long denominator, boolean suppressed) {
    /** Nothing of fewer people is published. */
    static final int SMALLEST = 5;

    static final Figure NOT_SHOWN = new Figure(null, null, null, true);

    static Figure of(Double value, Long numerator, Long denominator) {
        return new Figure(value, numerator, denominator, false);
    }

    static Figure count(long count) {
        return of((double) count, null, null);
    }

    static Figure share(long part, long whole) {
        return of(whole == 0 ? null : (double) part / whole, part, whole);
    }

    static long inFives(long count) {
        return count / SMALLEST * SMALLEST;
    }
}
