package uk.learningoffer.development;

import io.quarkus.arc.profile.UnlessBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import uk.learningoffer.platform.clock.DatabaseClock;

/** The service's clock where it may be moved: ahead for everybody, or to one instant for the work of one thread. */
@ApplicationScoped
@UnlessBuildProfile("prod")
public class SettableClock implements InstantSource {
    private static final ThreadLocal<Instant> HELD = new ThreadLocal<>();

    @Inject
    DatabaseClock clock;

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        var held = HELD.get();
        return held == null ? clock.instant().plus(ahead) : held;
    }

    /** From now on it is this much later than it really is; {@link Duration#ZERO} puts it right. */
    public void setAhead(Duration duration) {
        ahead = duration;
    }

    /** Does the work as if it were done at that instant; other threads do not notice. */
    public void at(Instant instant, Runnable work) {
        HELD.set(instant);
        try {
            work.run();
        } finally {
            HELD.remove();
        }
    }
}
