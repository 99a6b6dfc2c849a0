package uk.learningoffer.development;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How long each step of a start took. */
final class Steps {
    private static final List<String> DONE = new ArrayList<>();
    private static long since = System.nanoTime();

    private Steps() {}

    /** The step that just ended began where the one before it ended. */
    static synchronized void done(String step) {
        var now = System.nanoTime();
        DONE.add("%s %.1f s".formatted(step, TimeUnit.NANOSECONDS.toMillis(now - since) / 1000.0));
        since = now;
    }

    static synchronized String inWords() {
        return String.join(", ", DONE);
    }
}
