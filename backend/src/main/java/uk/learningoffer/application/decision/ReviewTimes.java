package uk.learningoffer.application.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import uk.learningoffer.application.settings.SettingsInForce;

/** How long reviewers have for what, as the settings say. */
@ApplicationScoped
public class ReviewTimes {
    @Inject
    SettingsInForce settings;

    @Inject
    ReviewConfig config;

    public Duration claim() {
        return Duration.ofMinutes(settings.get().claimMinutes());
    }

    /** How long a decision can be taken back; its message leaves only after that. */
    public Duration undo() {
        return config.undo().orElseGet(() -> Duration.ofSeconds(settings.get().undoSeconds()));
    }
}
