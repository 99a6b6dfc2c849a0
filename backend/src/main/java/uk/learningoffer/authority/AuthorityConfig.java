package uk.learningoffer.authority;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

// Only the scheduler reads it, which nobody sees before the service runs.
@Unremovable
@ConfigMapping(prefix = "learning-offer.authority")
interface AuthorityConfig {
    /** How often every replica looks for reorganisations that are due; {@code off} for never. */
    @WithDefault("60s")
    String tick();
}
