package uk.learningoffer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.learningoffer.testsupport.Sql;

/** Puts a word of its own into every column that takes free text, of every row about one person, and looks for it. */
final class Canaries {
    /** Text that the service chose from lists of its own, and numbers and codes: nothing in them says who it was. */
    private static final Set<String> CODES = Set.of(
            "allocation.course_key",
            "application.facts",
            "application.constraints",
            "application.motivators",
            "application.reference",
            "application.rule_results",
            "audit_event.action",
            "audit_event.actor",
            "audit_event.detail",
            "audit_event.request_id",
            "audit_event.subject_id",
            "audit_event.subject_type",
            "decision.facts",
            "decision.reason_code",
            "decision.rule_results",
            "decision_proposal.reason_code",
            "message.dedupe_key",
            "message.kind",
            "message.lease_owner",
            "message.why",
            "notice_shown.kind",
            "opening_notice.address_hash",
            "past_decision.facts",
            "past_decision.reason_code",
            "past_decision.rule_results",
            "supplier_report_row.course",
            "unmet_need.address_hash",
            "unmet_need.role_group",
            "timeline_entry.kind",
            "waiting_entry.authority_code");

    private final String tag;
    private final PersonalData.Subject subject;
    private final List<String> planted = new ArrayList<>();

    Canaries(String tag, PersonalData.Subject subject) {
        this.tag = tag;
        this.subject = subject;
    }

    /** In lower case, as addresses are. */
    List<String> planted() {
        return planted;
    }

    void plant() throws SQLException {
        try (var connection = Sql.connect()) {
            for (var holding : Holdings.ALL) {
                var rows = where(holding);
                assertThat(number(connection, "SELECT count(*) FROM " + holding.table() + " t WHERE " + rows))
                        .as("rows of %s", holding.name())
                        .isPositive();
                for (var column : columns(connection, holding.table())) {
                    plant(connection, holding, column[0], column[1], rows);
                }
            }
        }
    }

    private void plant(Connection connection, Holding holding, String column, String type, String rows)
            throws SQLException {
        var name = holding.table() + "." + column;
        // An address finds its rows: it is what was given.
        if (CODES.contains(name) || column.equals("email") && !holding.table().equals("supplier_address")) {
            return;
        }
        var canary = tag + "-" + holding.name().toLowerCase() + "-" + column.replace('_', '-');
        var value =
                switch (type) {
                    case "ARRAY" -> "ARRAY['" + canary + "']";
                    case "jsonb" -> "'{\"word\": \"" + canary + "\"}'";
                    default -> "'" + canary + "'";
                };
        if (column.endsWith("url")) {
            value = "'https://example.com/" + canary + "'";
        }
        var change = "UPDATE " + holding.table() + " t SET " + column + " = " + value + " WHERE " + rows;
        var refused = refusal(connection, change);
        if (refused != null && refused.getMessage().contains("append-only")) {
            refused = refusal(connection, "SET session_replication_role = replica; " + change);
            refusal(connection, "SET session_replication_role = origin");
        }
        if (refused == null) {
            planted.add(canary);
        } else {
            // Held to a list, to another table or to the other columns: no free text.
            assertThat(refused.getSQLState())
                    .as("%s: %s", name, refused.getMessage())
                    .isIn("23514", "23503", "428C9", "23505");
        }
    }

    private static SQLException refusal(Connection connection, String change) {
        try (var statement = connection.createStatement()) {
            statement.execute(change);
            return null;
        } catch (SQLException refused) {
            return refused;
        }
    }

    /** Rows of any table that say a word. */
    static List<String> tablesWith(String word) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = Sql.connect()) {
            for (var table : texts(connection, """
                    SELECT CAST(oid AS regclass) FROM pg_class WHERE relkind IN ('r', 'm') AND relnamespace = 'public'::regnamespace""")) {
                var rows = number(
                        connection,
                        "SELECT count(*) FROM " + table + " t WHERE position('" + word + "' IN t::text) > 0");
                if (rows > 0) {
                    found.add(table);
                }
            }
        }
        return found;
    }

    static List<String> texts(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private String where(Holding holding) {
        return holding.rows()
                .replace(":person", "'" + subject.id() + "'")
                .replace(":email", "'" + subject.email() + "'")
                .replace(":addresses", "ARRAY['" + String.join("','", subject.addressHashes()) + "']");
    }

    private static List<String[]> columns(Connection connection, String table) throws SQLException {
        return texts(connection, """
                SELECT column_name || ' ' || data_type FROM information_schema.columns
                WHERE table_schema = 'public' AND table_name = '%s'
                    AND (data_type IN ('text', 'jsonb') OR data_type = 'ARRAY' AND udt_name = '_text')""".formatted(table)).stream()
                .map(each -> each.split(" "))
                .toList();
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static UUID id(String query) {
        return UUID.fromString(Sql.text(query));
    }
}
