package uk.learningoffer.application.settings;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Settings with when they start, and why. */
@Schema(name = "SettingsVersion")
record SettingsVersion(
        Settings settings,
        LocalDate startsOn,
        Status status,
        String reason,
        Instant madeAt,

        @Schema(description = "Whether it can still be cancelled.")
        boolean cancellable) {

    @Schema(name = "SettingsStatus")
    enum Status {
        COMING,
        IN_FORCE,
        PAST,
        CANCELLED
    }
}
