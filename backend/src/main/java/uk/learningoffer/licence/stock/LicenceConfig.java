package uk.learningoffer.licence.stock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "learning-offer.licence")
public interface LicenceConfig {
    /** How many days a person has to activate a licence. */
    @WithDefault("28")
    int daysToActivate();

    /** Administrators are told when fewer licences than this are free in a pool. */
    @WithDefault("10")
    int low();

    /** How often every replica looks for licences to lapse and to expire; {@code off} for never. */
    @WithDefault("60s")
    String tick();
}
