package uk.learningoffer.library.transfer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a deployment may set of imports. */
@ConfigMapping(prefix = "learning-offer.import")
public interface ImportConfig {
    /** How often to look for imports with work left; {@code off} leaves it to other replicas. */
    @WithDefault("1s")
    String tick();

    /** How many rows one transaction looks at or writes. */
    @WithDefault("200")
    int rowsAtOnce();
}
