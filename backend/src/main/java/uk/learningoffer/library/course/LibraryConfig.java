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
}
