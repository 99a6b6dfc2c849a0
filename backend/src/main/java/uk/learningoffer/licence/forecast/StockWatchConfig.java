package uk.learningoffer.licence.forecast;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "learning-offer.stock-watch")
interface StockWatchConfig {
    /** How often every replica looks for pools that were not looked at today; {@code off} for never. */
    @WithDefault("60s")
    String tick();
}
