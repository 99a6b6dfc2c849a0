package uk.learningoffer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long reviewers have for what, as the settings say. */
@ApplicationScoped
class ReviewTimes {
    @Inject
    SettingsInForce settings;

    /** A trial or a test may not want to wait for its mail. */
    @ConfigProperty(name = "learning-offer.review.undo")
    Optional<Duration> undoInstead;

    Duration claim() {
        return Duration.ofMinutes(settings.get().claimMinutes());
    }

    /** How long a decision can be taken back; its message leaves only after that. */
    Duration undo() {
        return undoInstead.orElseGet(() -> Duration.ofSeconds(settings.get().undoSeconds()));
    }
}
