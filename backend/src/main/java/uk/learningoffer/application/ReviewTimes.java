package uk.learningoffer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** How long reviewers have for what, as the settings say. */
@ApplicationScoped
class ReviewTimes {
    @Inject
    SettingsInForce settings;

    @Inject
    ReviewConfig config;

    Duration claim() {
        return Duration.ofMinutes(settings.get().claimMinutes());
    }

    /** How long a decision can be taken back; its message leaves only after that. */
    Duration undo() {
        return config.undo().orElseGet(() -> Duration.ofSeconds(settings.get().undoSeconds()));
    }
}
