package uk.learningoffer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Every statement on settings. Of the versions that have started, the one that started last counts. */
@ApplicationScoped
class SettingsTable {
    private static final String COLUMNS = """
            SELECT version, starts_on, licences_per_person, licences_per_authority, declaration, manager_approval,
                manager_approval_days, four_eyes_for_refusals, four_eyes_above_pence, undo_seconds, claim_minutes
            FROM settings
            """;
    private static final SqlText IN_FORCE = SqlText.of(COLUMNS + """
            WHERE cancelled_at IS NULL AND starts_on <= :today ORDER BY starts_on DESC, version DESC LIMIT 1""");

    @Inject
    Statements statements;

    Settings inForce(LocalDate today) {
        return statements
                .of(IN_FORCE)
                .with("today", today)
                .first(SettingsTable::settings)
                .orElseThrow();
    }

    static Settings settings(ResultSet row) throws SQLException {
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
