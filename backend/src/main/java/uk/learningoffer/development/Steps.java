package uk.learningoffer.development;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** How long each step of a start took. */
final class Steps {
    private static final List<String> DONE = new ArrayList<>();
    private static long since = ManagementFactory.getRuntimeMXBean().getStartTime();

    private Steps() {}

    /** The step that just ended began where the one before it ended; the first one with the process. */
    static synchronized void done(String step) {
        var now = System.currentTimeMillis();
        DONE.add("%s %.1f s".formatted(step, (now - since) / 1000.0));
        since = now;
    }

    static synchronized String inWords() {
        return String.join(", ", DONE);
    }
}
