package uk.learningoffer.change;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The feed of changes. */
@ConfigMapping(prefix = "learning-offer.change")
interface ChangeConfig {
    /** How often every replica puts in order what was committed; {@code off} for never. */
    @WithDefault("1s")
    String tick();
}
