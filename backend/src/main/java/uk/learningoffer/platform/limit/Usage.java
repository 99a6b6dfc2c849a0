package uk.learningoffer.platform.limit;

/**
 * How much of a window is used.
 *
 * @param secondsLeft until the next window, rounded up
 */
record Usage(int limit, int used, long secondsLeft) {
    boolean isOver() {
        return used > limit;
    }

    int remaining() {
        return Math.max(0, limit - used);
    }

    Usage without(int requests) {
        return new Usage(limit, used - requests, secondsLeft);
    }
}
