package uk.learningoffer.licence.waiting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "learning-offer.waiting")
interface WaitingConfig {
    /** Whoever waited for more days than this is asked first whether they still want the licence. */
    @WithDefault("28")
    int offerAfterDays();

    /** Working days in which to say yes to an offer. */
    @WithDefault("5")
    int answerWorkingDays();
}
