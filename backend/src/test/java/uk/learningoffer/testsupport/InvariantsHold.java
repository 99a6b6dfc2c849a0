package uk.learningoffer.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Reads the database's own list of broken invariants after every test class. */
public class InvariantsHold implements AfterAllCallback {
    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        assertThat(violations())
                .as("invariants broken by %s", context.getDisplayName())
                .isEmpty();
    }

    public static List<String> violations() throws SQLException {
        try (var connection = Sql.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT rule, record FROM invariant_violation")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1) + ": " + rows.getString(2));
            }
            return found;
        }
    }
}
