package uk.learningoffer.development;

import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import uk.learningoffer.platform.crypto.Vault;

/** Puts a believable year into an empty service, once. */
@ApplicationScoped
@UnlessBuildProfile("prod")
class Demonstration {
    @ConfigProperty(name = "development.demonstration", defaultValue = "false")
    boolean wanted;

    @Inject
    Session database;

    @Inject
    Vault vault;

    @Inject
    DemonstrationRules rules;

    @Inject
    SecondFactorCodes secondFactors;

    @Transactional
    void load(@Observes @Priority(2000) StartupEvent start) throws IOException {
        Steps.done("tables and reference facts");
        if (!wanted || !isEmpty()) {
            return;
        }
        run("demonstration/year.sql");
        rules.judge();
        sealCodes();
        secondFactors.setUp();
        run("demonstration/desk.sql");
        Steps.done("demonstration year");
    }

    private void run(String name) throws IOException {
        try (var script = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            var sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            database.doWork(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute(sql);
                }
            });
        }
    }

    private boolean isEmpty() {
        return database.createNativeQuery("SELECT NOT EXISTS (SELECT FROM application)", Boolean.class)
                .getSingleResult();
    }

    /** Every licence not yet spent has a code, so that whoever gets one has something to look at. */
    private void sealCodes() {
        List<UUID> usable = database.createNativeQuery(
                        "SELECT id FROM licence WHERE status <> 'SPENT' ORDER BY id", UUID.class)
                .getResultList();
        for (var licence : usable) {
            var code = "FL-" + licence.toString().substring(24).toUpperCase(java.util.Locale.ROOT);
            database.createNativeMutationQuery(
                            "UPDATE licence SET code_sealed = :sealed, code_fingerprint = :fingerprint WHERE id = :id")
                    .setParameter("sealed", vault.seal("licence:" + licence, code))
                    .setParameter("fingerprint", vault.keyedHash("licence-code", code))
                    .setParameter("id", licence)
                    .executeUpdate();
        }
    }
}
