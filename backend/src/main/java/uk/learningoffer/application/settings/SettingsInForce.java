package uk.learningoffer.application.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.application.eligibility.Limits;
import uk.learningoffer.application.eligibility.LimitsInForce;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.OncePerTransaction;

/** What counts today: read once in a transaction. */
@ApplicationScoped
public class SettingsInForce implements LimitsInForce {
    @Inject
    SettingsTable table;

    @Inject
    InstantSource clock;

    @Inject
    OncePerTransaction once;

    public Settings get() {
        return once.get(SettingsInForce.class, () -> table.inForce(LondonDays.of(clock.instant())));
    }

    @Override
    public Limits limits() {
        return get().limits();
    }
}
