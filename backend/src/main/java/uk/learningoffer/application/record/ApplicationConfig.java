package uk.learningoffer.application.record;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What applicants are promised. */
@ConfigMapping(prefix = "learning-offer.application")
public interface ApplicationConfig {
    /** Working days in which an application is decided. */
    @WithDefault("10")
    int decisionWorkingDays();

    /** How old the typical wait that applicants are told may be. */
    @WithDefault("10m")
    Duration typicalWaitAge();

    /** Days that a team waits for colleagues who have not confirmed. */
    @WithDefault("14")
    int teamDays();

    /** Days that a nominated colleague has to answer. */
    @WithDefault("28")
    int nominationDays();

    /**
     * How often every replica looks for teams to send, invitations to close and people to tell of an opening;
     * {@code off} for never.
     */
    @WithDefault("60s")
    String tick();
}
