package uk.learningoffer.application.decision;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "learning-offer.review")
interface ReviewConfig {
    /** How long a decision can be taken back, instead of what the settings say: a trial may not want to wait for its mail. */
    Optional<Duration> undo();
}
