package uk.learningoffer.development;

import io.quarkus.arc.profile.UnlessBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import uk.learningoffer.identity.factor.Totp;
import uk.learningoffer.platform.crypto.Vault;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Stands in for the authenticator apps of everybody in a trial, so that nobody needs one to look around. */
@ApplicationScoped
@UnlessBuildProfile("prod")
class SecondFactorCodes {
    /** The key of everybody in the demonstration, for those who would rather use an app. */
    static final String DEMONSTRATION_KEY = "DEMONSTRATIONONLYDEMONSTRATIONON";

    private static final String PURPOSE = "second-factor:";
    private static final SqlText STAFF = SqlText.of("""
            SELECT DISTINCT person_id FROM person_role WHERE role <> 'COUNCIL_LEAD'""");
    private static final SqlText ADD = SqlText.of("""
            INSERT INTO second_factor (person_id, secret_sealed, confirmed_at)
            VALUES (:person, :sealed, CAST(:now AS timestamptz))""");
    private static final SqlText ALL = SqlText.of("""
            SELECT f.person_id, p.email, coalesce(f.pending_sealed, f.secret_sealed) AS sealed, f.last_step
            FROM second_factor f JOIN person p ON p.id = f.person_id
            WHERE p.email IS NOT NULL AND (:email = '' OR p.email = :email) ORDER BY p.email LIMIT 200""");

    @Inject
    Statements database;

    @Inject
    Vault vault;

    @Inject
    InstantSource clock;

    /** @param code the next that works; codes work once */
    record Code(String email, String code) {}

    /** Gives everybody on the team the key of the demonstration. */
    void setUp() {
        for (var person : database.of(STAFF).list(row -> row.getObject(1, UUID.class))) {
            database.of(ADD)
                    .with("person", person)
                    .with("sealed", vault.seal(PURPOSE + person, DEMONSTRATION_KEY))
                    .with("now", clock.instant())
                    .update();
        }
    }

    /** @param email null for everybody */
    @Transactional
    List<Code> of(String email) {
        var now = Totp.stepAt(clock.instant());
        return database.of(ALL).with("email", email == null ? "" : email).list(row -> {
            var used = row.getLong("last_step");
            var step = LongStream.rangeClosed(now - 1, now + 1)
                    .filter(each -> each > used)
                    .findFirst();
            var secret = vault.open(PURPOSE + row.getObject("person_id", UUID.class), row.getBytes("sealed"));
            return new Code(
                    row.getString("email"),
                    step.isPresent() ? Totp.code(secret, step.getAsLong()) : "wait half a minute");
        });
    }
}
