package uk.learningoffer.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What applicants are promised. */
@ConfigMapping(prefix = "learning-offer.application")
interface ApplicationConfig {
    /** Working days in which an application is decided. */
    @WithDefault("10")
    int decisionWorkingDays();
}
