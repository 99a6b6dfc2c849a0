package uk.learningoffer.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How reviewers work. */
@ConfigMapping(prefix = "learning-offer.review")
interface ReviewConfig {
    /** How long a case stays with the reviewer who claimed it, counted anew while the page is open. */
    @WithDefault("15m")
    Duration claim();
}
