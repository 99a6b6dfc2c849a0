package uk.learningoffer.testsupport;

import io.quarkus.arc.Arc;
import java.time.Duration;
import java.time.Instant;
import uk.learningoffer.development.SettableClock;

/** Another time for everybody, also for calls over HTTP. */
public final class Later {
    private Later() {}

    public static void at(Instant instant, Runnable deed) {
        var clock = Arc.container().instance(SettableClock.class).get();
        clock.setAhead(Duration.between(Instant.now(), instant));
        try {
            deed.run();
        } finally {
            clock.setAhead(Duration.ZERO);
        }
    }
}
