package uk.learningoffer.authority;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "learning-offer.authority")
interface AuthorityConfig {
    /** How often every replica looks for reorganisations that are due; {@code off} for never. */
    @WithDefault("60s")
    String tick();
}
