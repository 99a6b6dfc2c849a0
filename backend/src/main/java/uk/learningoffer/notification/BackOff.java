package uk.learningoffer.notification;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** How long to wait after a message could not be sent. */
final class BackOff {
    private static final List<Duration> STEPS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(24));

    private BackOff() {}

    /** Up to a tenth longer, so that what failed together does not come back together. */
    static Duration after(int attempts, RandomGenerator random) {
        var step = STEPS.get(Math.min(attempts, STEPS.size()) - 1);
        return step.plusMillis(random.nextLong(step.toMillis() / 10));
    }
}
