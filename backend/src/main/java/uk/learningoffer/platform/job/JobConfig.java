package uk.learningoffer.platform.job;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Timed work in general; how often each kind runs is set by its own feature. */
// Only the scheduler reads it, which nobody sees before the service runs.
@Unremovable
@ConfigMapping(prefix = "learning-offer.job")
interface JobConfig {
    /** How often every replica counts what is due, for machines that watch; {@code off} for never. */
    @WithDefault("30s")
    String sample();
}
