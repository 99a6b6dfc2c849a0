package uk.learningoffer.application.settings;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.version.Versioned;

@Schema(name = "SettingsOverview")
record SettingsResponse(
        SettingsVersion inForce,

        @Schema(description = "Those that start later, the next one first.")
        List<SettingsVersion> coming,

        @Schema(description = "The highest version there is: If-Match of a new one names it.")
        long version)
        implements Versioned {}
