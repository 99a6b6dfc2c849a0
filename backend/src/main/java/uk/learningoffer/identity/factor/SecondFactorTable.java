package uk.learningoffer.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.platform.crypto.SealedColumn;
import uk.learningoffer.platform.crypto.Vault;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/**
 * The secrets of authenticator apps, sealed, and how often somebody was wrong. Each decision is one conditional
 * statement on the person's row, so that guesses sent together are counted as those sent one by one.
 */
@ApplicationScoped
class SecondFactorTable {
    static final int TRIES = 5;
    private static final Duration LOCKED_FOR = Duration.ofHours(1);
    private static final String PURPOSE = "second-factor";
    private static final SqlText OF = SqlText.of("""
            SELECT secret_sealed, pending_sealed, confirmed_at, wrong_tries, locked_until
            FROM second_factor WHERE person_id = :person""");
    private static final SqlText PROPOSE = SqlText.of("""
            INSERT INTO second_factor (person_id, pending_sealed) VALUES (:person, :sealed)
            ON CONFLICT (person_id) DO UPDATE SET pending_sealed = excluded.pending_sealed""");
    private static final SqlText TRY = SqlText.of("""
            UPDATE second_factor SET
                wrong_tries = CASE WHEN locked_until IS NULL THEN wrong_tries + 1 ELSE 1 END,
                locked_until = CASE WHEN locked_until IS NULL AND wrong_tries + 1 >= :tries
                    THEN CAST(:until AS timestamptz) END
            WHERE person_id = :person AND (locked_until IS NULL OR locked_until <= CAST(:now AS timestamptz))
            RETURNING secret_sealed, pending_sealed, confirmed_at, wrong_tries, locked_until""");
    private static final SqlText RIGHT = SqlText.of("""
            UPDATE second_factor SET last_step = :step, wrong_tries = 0, locked_until = NULL
            WHERE person_id = :person AND last_step < :step""");
    private static final SqlText FORGIVE =
            SqlText.of("UPDATE second_factor SET wrong_tries = 0, locked_until = NULL WHERE person_id = :person");
    private static final SqlText CONFIRM = SqlText.of("""
            UPDATE second_factor SET secret_sealed = pending_sealed, pending_sealed = NULL,
                confirmed_at = CAST(:now AS timestamptz)
            WHERE person_id = :person AND pending_sealed IS NOT NULL""");
    private static final SqlText REMOVE = SqlText.of("DELETE FROM second_factor WHERE person_id = :person");

    @Inject
    Statements database;

    @Inject
    Vault vault;

    @Inject
    InstantSource clock;

    /** @param secret of the app in use, @param pending of one that has not shown a code yet; both null where none is */
    record Row(String secret, String pending, Instant confirmedAt, int wrongTries, Instant lockedUntil) {}

    @Produces
    @Dependent
    static SealedColumn secrets() {
        return new SealedColumn("second_factor", "person_id", "uuid", "secret_sealed", PURPOSE);
    }

    @Produces
    @Dependent
    static SealedColumn pendingSecrets() {
        return new SealedColumn("second_factor", "person_id", "uuid", "pending_sealed", PURPOSE);
    }

    Optional<Row> of(UUID person) {
        return database.of(OF).with("person", person).first(row -> row(person, row));
    }

    void propose(UUID person, String secret) {
        var sealed = vault.seal(PURPOSE + ":" + person, secret);
        database.of(PROPOSE).with("person", person).with("sealed", sealed).update();
    }

    /** Counts a try before it is looked at, and keeps the row until the transaction ends; empty while it is locked. */
    Optional<Row> tryOnce(UUID person) {
        return database.of(TRY)
                .with("person", person)
                .with("tries", TRIES)
                .with("now", clock.instant())
                .with("until", clock.instant().plus(LOCKED_FOR))
                .first(row -> row(person, row));
    }

    /** @return false where that step, or a later one, was used before */
    boolean right(UUID person, long step) {
        return database.of(RIGHT).with("person", person).with("step", step).update() == 1;
    }

    void forgive(UUID person) {
        database.of(FORGIVE).with("person", person).update();
    }

    void confirm(UUID person) {
        database.of(CONFIRM).with("person", person).with("now", clock.instant()).update();
    }

    /** With the recovery codes. @return false where there was none */
    boolean remove(UUID person) {
        return database.of(REMOVE).with("person", person).update() == 1;
    }

    private Row row(UUID person, ResultSet row) throws SQLException {
        return new Row(
                opened(person, row.getBytes("secret_sealed")),
                opened(person, row.getBytes("pending_sealed")),
                Instants.of(row, "confirmed_at"),
                row.getInt("wrong_tries"),
                Instants.of(row, "locked_until"));
    }

    private String opened(UUID person, byte[] sealed) {
        return sealed == null ? null : vault.open(PURPOSE + ":" + person, sealed);
    }
}
