package uk.learningoffer.identity.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.crypto.Hashes;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Sign-ins on their way through the provider: ten minutes, once, in the browser that started. */
@ApplicationScoped
class ProviderAttempts {
    static final Duration LIFE = Duration.ofMinutes(10);
    private static final SqlText KEEP = SqlText.of("""
            INSERT INTO provider_attempt (id, state_hash, browser_hash, expires_at)
            VALUES (:id, :state, :browser, CAST(:expires AS timestamptz))""");
    // One statement, so that of however many that come together one is believed.
    private static final SqlText SPEND = SqlText.of("""
            UPDATE provider_attempt SET spent_at = CAST(:now AS timestamptz)
            WHERE state_hash = :state AND browser_hash = :browser AND spent_at IS NULL
                AND expires_at > CAST(:now AS timestamptz)""");

    @Inject
    Statements database;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Transactional
    void keep(AttemptSecrets secrets) {
        var id = Ids.next();
        database.of(KEEP)
                .with("id", id)
                .with("state", Hashes.sha256(secrets.state()))
                .with("browser", Hashes.sha256(secrets.browser()))
                .with("expires", clock.instant().plus(LIFE))
                .update();
        audit.record("provider-sign-in.started", "provider-sign-in", id, Map.of());
    }

    /** @return whether it was there to be spent: the first time only */
    @Transactional
    boolean spend(AttemptSecrets secrets) {
        return database.of(SPEND)
                        .with("state", Hashes.sha256(secrets.state()))
                        .with("browser", Hashes.sha256(secrets.browser()))
                        .with("now", clock.instant())
                        .update()
                == 1;
    }
}
