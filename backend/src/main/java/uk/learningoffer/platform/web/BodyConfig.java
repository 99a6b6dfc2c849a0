package uk.learningoffer.platform.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is asked of a body on its way here. */
@ConfigMapping(prefix = "learning-offer.body")
interface BodyConfig {
    /** How long it may take; ten times as long for a file. */
    @WithDefault("30s")
    Duration within();
}
