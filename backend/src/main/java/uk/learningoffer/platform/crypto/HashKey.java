package uk.learningoffer.platform.crypto;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import uk.learningoffer.platform.ServiceConfig;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** The key of keyed hashes, itself a sealed row: it outlives the key that seals it, and so do the hashes. */
@ApplicationScoped
class HashKey {
    private static final String NAME = "keyed-hash";
    private static final SqlText KEEP = SqlText.of("""
            INSERT INTO vault_secret (name, sealed, made_at) VALUES (:name, :sealed, CAST(:now AS timestamptz))
            ON CONFLICT DO NOTHING""");
    private static final SqlText READ = SqlText.of("SELECT sealed FROM vault_secret WHERE name = :name");
    private static final SealedColumn KEPT = SealedColumn.byText("vault_secret", "name", "sealed", "vault-secret");

    @Inject
    ServiceConfig config;

    @Inject
    SealingKeys keys;

    @Inject
    Statements statements;

    @Inject
    InstantSource clock;

    private volatile SecretKeySpec key;

    @Produces
    @Dependent
    static SealedColumn kept() {
        return KEPT;
    }

    // Before anything else starts to hash.
    void read(@Observes @Priority(1000) StartupEvent start) {
        get();
    }

    SecretKeySpec get() {
        if (key == null) {
            key = QuarkusTransaction.requiringNew().call(this::readOrMade);
        }
        return key;
    }

    private SecretKeySpec readOrMade() {
        // Made from the first key there was, as hashes were before this row existed: what was hashed is recognised.
        var made = Base64.getEncoder().encodeToString(Hashes.sha256("mac:" + config.keyEncryptionKey()));
        statements
                .of(KEEP)
                .with("name", NAME)
                .with("sealed", keys.current().seal(KEPT.purpose(NAME), made))
                .with("now", clock.instant())
                .update();
        var sealed = statements.of(READ).with("name", NAME).one(row -> row.getBytes("sealed"));
        return new SecretKeySpec(Base64.getDecoder().decode(keys.open(KEPT.purpose(NAME), sealed)), "HmacSHA256");
    }
}
