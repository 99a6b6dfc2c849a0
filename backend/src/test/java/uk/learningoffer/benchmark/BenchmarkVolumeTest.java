package uk.learningoffer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Sql;

/** What the benchmark loads is what the database would let happen: it is run so rarely that nobody would notice. */
@ApiTest
class BenchmarkVolumeTest {
    private static final Pattern VARIABLE = Pattern.compile("(?<!:):([a-z_]+)");

    @Test
    void the_volume_of_the_benchmark_can_be_loaded_and_breaks_no_invariant() throws SQLException, IOException {
        try (var connection = Sql.connect()) {
            connection.setAutoCommit(false);
            var before = violations(connection);
            load(connection, "begin.sql", Map.of());
            load(connection, "applications.sql", Map.of("applications", 200, "spare", 10, "first_spare", 20));
            load(connection, "people.sql", Map.of());
            load(connection, "to-approve.sql", Map.of("from", 0, "many", 50, "pools", 5));
            assertThat(violations(connection)).isEqualTo(before);
            connection.rollback();
        }
    }

    private static void load(Connection connection, String file, Map<String, Integer> values)
            throws SQLException, IOException {
        var text = Files.readString(Path.of("benchmark/load", file));
        try (var statement = connection.createStatement()) {
            statement.execute(
                    VARIABLE.matcher(text).replaceAll(variable -> String.valueOf(values.get(variable.group(1)))));
        }
    }

    private static int violations(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM invariant_violation")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
