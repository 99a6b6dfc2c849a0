package uk.learningoffer.testsupport;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Straight to the test database as its owner, past the service: to look behind it, or to move what only time would. */
public final class Sql {
    private Sql() {}

    public static void run(String statement) {
        try (var connection = connect();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The first column of the first row. */
    public static String text(String query) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("quarkus.datasource.jdbc.url"),
                System.getProperty("quarkus.liquibase.username"),
                System.getProperty("quarkus.liquibase.password"));
    }
}
