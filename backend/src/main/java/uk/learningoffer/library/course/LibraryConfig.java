package uk.learningoffer.library.course;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a deployment may set of the library. */
@ConfigMapping(prefix = "learning-offer.library")
public interface LibraryConfig {
    /** How long a public answer may tell of licences left as they were. */
    @WithDefault("1s")
    Duration stockAge();

    /** How often every replica looks for links to check; {@code off} for never. */
    @WithDefault("60s")
    String linkTick();

    /** How long a website is left alone between two requests to it. */
    @WithDefault("1s")
    Duration linkPause();
}
