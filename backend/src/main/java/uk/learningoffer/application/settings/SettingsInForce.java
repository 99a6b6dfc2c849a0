package uk.learningoffer.application.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.application.eligibility.Limits;
import uk.learningoffer.application.eligibility.LimitsInForce;
import uk.learningoffer.platform.clock.LondonDays;

/** What counts today. */
@ApplicationScoped
public class SettingsInForce implements LimitsInForce {
    @Inject
    SettingsTable table;

    @Inject
    InstantSource clock;

    public Settings get() {
        return table.inForce(LondonDays.of(clock.instant()));
    }

    @Override
    public Limits limits() {
        return get().limits();
    }
}
