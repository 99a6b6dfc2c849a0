package uk.learningoffer.application.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.application.eligibility.EligibilityFacts;
import uk.learningoffer.application.settings.SettingsVersion.Status;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Every statement on settings. Of the versions that have started, the one that started last counts. */
@ApplicationScoped
class SettingsTable {
    private static final String COLUMNS = """
            SELECT version, starts_on, licences_per_person, licences_per_authority, declaration, manager_approval,
                manager_approval_days, four_eyes_for_refusals, four_eyes_above_pence, undo_seconds, claim_minutes,
                reason, made_at, cancelled_at IS NOT NULL AS cancelled
            FROM settings
            """;
    private static final SqlText IN_FORCE = SqlText.of(COLUMNS + """
            WHERE cancelled_at IS NULL AND starts_on <= :today ORDER BY starts_on DESC, version DESC LIMIT 1""");
    private static final SqlText COMING = SqlText.of(COLUMNS + """
            WHERE cancelled_at IS NULL AND starts_on > :today ORDER BY starts_on, version LIMIT 100""");
    private static final SqlText PAGE = SqlText.of(COLUMNS + """
            WHERE version < :before ORDER BY version DESC LIMIT :rows""");
    private static final SqlText NEWEST = SqlText.of("SELECT max(version) FROM settings");
    private static final SqlText ONE_AT_A_TIME = SqlText.of("SELECT pg_advisory_xact_lock(hashtext('settings'))");
    private static final SqlText ADD = SqlText.of("""
            INSERT INTO settings VALUES (:version, :startsOn, :perPerson, :perAuthority, :declaration, :managerApproval,
                :managerApprovalDays, :fourEyesForRefusals, :fourEyesAbove, :undo, :claim, :reason, :by,
                CAST(:now AS timestamptz), NULL)""");
    private static final SqlText CANCEL = SqlText.of("""
            UPDATE settings SET cancelled_at = CAST(:now AS timestamptz)
            WHERE version = :version AND starts_on > :today AND cancelled_at IS NULL""");

    @Inject
    Statements statements;

    Settings inForce(LocalDate today) {
        return statements.of(IN_FORCE).with("today", today).one(SettingsTable::settings);
    }

    SettingsVersion versionInForce(LocalDate today) {
        return statements.of(IN_FORCE).with("today", today).one(row -> version(row, today, row.getInt("version")));
    }

    /** The next one first. */
    List<SettingsVersion> coming(LocalDate today) {
        return statements.of(COMING).with("today", today).list(row -> version(row, today, 0));
    }

    /** The newest version first. */
    List<SettingsVersion> page(int before, int rows, LocalDate today) {
        var inForce = inForce(today).version();
        return statements.of(PAGE).with("before", before).with("rows", rows).list(row -> version(row, today, inForce));
    }

    int newest() {
        return statements.of(NEWEST).one(row -> row.getInt(1));
    }

    void oneAtATime() {
        statements.of(ONE_AT_A_TIME).one(row -> true);
    }

    void add(int version, SettingsRequest request, UUID by, Instant now) {
        statements
                .of(ADD)
                .with("version", version)
                .with("startsOn", request.startsOn())
                .with("perPerson", request.licencesPerPerson())
                .with("perAuthority", request.licencesPerAuthority())
                .with("declaration", request.declaration().name())
                .with("managerApproval", request.managerApproval())
                .with("managerApprovalDays", request.managerApprovalDays())
                .with("fourEyesForRefusals", request.fourEyesForRefusals())
                .with("fourEyesAbove", request.fourEyesAbovePence())
                .with("undo", request.undoSeconds())
                .with("claim", request.claimMinutes())
                .with("reason", request.reason().strip())
                .with("by", by)
                .with("now", now)
                .update();
    }

    /** @return false where it has started, was cancelled or never was */
    boolean cancel(int version, LocalDate today, Instant now) {
        return statements
                        .of(CANCEL)
                        .with("version", version)
                        .with("today", today)
                        .with("now", now)
                        .update()
                == 1;
    }

    private static SettingsVersion version(ResultSet row, LocalDate today, int inForce) throws SQLException {
        var startsOn = row.getObject("starts_on", LocalDate.class);
        var status = row.getBoolean("cancelled")
                ? Status.CANCELLED
                : startsOn.isAfter(today)
                        ? Status.COMING
                        : row.getInt("version") == inForce ? Status.IN_FORCE : Status.PAST;
        return new SettingsVersion(
                settings(row),
                startsOn,
                status,
                row.getString("reason"),
                Instants.of(row, "made_at"),
                status == Status.COMING);
    }

    private static Settings settings(ResultSet row) throws SQLException {
        return new Settings(
                row.getInt("version"),
                row.getInt("licences_per_person"),
                row.getInt("licences_per_authority"),
                EligibilityFacts.SignedPolicy.valueOf(row.getString("declaration")),
                row.getBoolean("manager_approval"),
                row.getInt("manager_approval_days"),
                row.getBoolean("four_eyes_for_refusals"),
                row.getObject("four_eyes_above_pence", Long.class),
                row.getInt("undo_seconds"),
                row.getInt("claim_minutes"));
    }
}
