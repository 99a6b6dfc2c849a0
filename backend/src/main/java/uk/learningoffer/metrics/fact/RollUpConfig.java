package uk.learningoffer.metrics.fact;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "learning-offer.metrics")
interface RollUpConfig {
    /** How often every replica looks for facts that are in no roll-up yet; {@code off} for never. */
    @WithDefault("2s")
    String tick();
}
