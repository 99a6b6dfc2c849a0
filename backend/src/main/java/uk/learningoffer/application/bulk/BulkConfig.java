package uk.learningoffer.application.bulk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Decisions on many cases at once. */
@ConfigMapping(prefix = "learning-offer.bulk")
interface BulkConfig {
    /** How often every replica looks for cases to decide; {@code off} for never. */
    @WithDefault("2s")
    String tick();

    /** How often every replica looks for runs that were looked at and never started; {@code off} for never. */
    @WithDefault("1h")
    String tidy();

    /** After which time a run that was looked at and not started is cancelled. */
    @WithDefault("24h")
    Duration forgottenAfter();
}
