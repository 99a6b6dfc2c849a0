package uk.learningoffer.platform.clock;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/** The one clock. Injected as {@link InstantSource}, so that development and tests can move it. */
class ServiceClock {
    @Produces
    @DefaultBean
    @ApplicationScoped
    InstantSource clock(DatabaseClock clock) {
        return clock;
    }
}
