package uk.learningoffer.licence.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What suppliers without an API let us do. */
@ConfigMapping(prefix = "learning-offer.desk")
public interface DeskConfig {
    /** How many addresses a supplier takes at once, at most 1,000. */
    @WithDefault("1000")
    int addressesAtOnce();

    /** After how long a supplier forgets an invitation that nobody accepted. */
    @WithDefault("28d")
    Duration invitationLife();
}
