package uk.learningoffer.licence.reclaim;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Taking licences back. */
@ConfigMapping(prefix = "learning-offer.reclaim")
interface ReclaimConfig {
    /** Working days that a learner has to answer before a licence is taken back. */
    @WithDefault("10")
    int replyWorkingDays();
}
