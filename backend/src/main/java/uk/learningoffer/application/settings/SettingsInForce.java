package uk.learningoffer.application.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.InstantSource;
import uk.learningoffer.application.eligibility.Limits;
import uk.learningoffer.application.eligibility.LimitsInForce;
import uk.learningoffer.platform.clock.LondonDays;

/** What counts today: read once in a transaction, so that nothing is judged by two versions. */
@ApplicationScoped
public class SettingsInForce implements LimitsInForce {
    @Inject
    SettingsTable table;

    @Inject
    InstantSource clock;

    @Inject
    TransactionSynchronizationRegistry transactions;

    public Settings get() {
        if (transactions.getTransactionKey() == null) {
            return read();
        }
        var known = (Settings) transactions.getResource(SettingsInForce.class);
        if (known == null) {
            known = read();
            transactions.putResource(SettingsInForce.class, known);
        }
        return known;
    }

    private Settings read() {
        return table.inForce(LondonDays.of(clock.instant()));
    }

    @Override
    public Limits limits() {
        return get().limits();
    }
}
