package uk.learningoffer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Sql;

/** S30: a column that may say something about people, and that nobody would export or erase, does not go unseen. */
@ApiTest
class EverythingIsHeldTest {
    private static final String FILE = "/not-about-people.txt";
    private static final String COLUMNS = """
            SELECT c.table_name || '.' || c.column_name FROM information_schema.columns c
            JOIN pg_tables t ON t.schemaname = 'public' AND t.tablename = c.table_name
            WHERE c.table_schema = 'public' AND c.table_name NOT LIKE 'databasechangelog%'
                AND (c.data_type NOT IN ('boolean', 'integer', 'bigint', 'smallint', 'numeric', 'double precision', 'date',
                        'timestamp with time zone', 'uuid', 'ARRAY')
                    OR c.udt_name IN ('_text', '_varchar', '_bytea') OR c.column_name LIKE 'person%')""";

    @Test
    void every_column_that_can_hold_words_is_in_the_list_or_known_to_be_about_nobody() throws SQLException {
        var unknown = new TreeSet<>(columns());
        unknown.removeAll(aboutNobody());
        assertThat(unknown)
                .as("columns to add to Holdings, or to %s if nothing but ids in them is about a person", FILE)
                .isEmpty();
    }

    @Test
    void what_the_file_says_of_a_table_is_as_the_table_is() throws SQLException {
        var columns = columns();
        var tables = columns.stream().map(EverythingIsHeldTest::table).collect(Collectors.toSet());
        assertThat(aboutNobody().stream().filter(column -> tables.contains(table(column))))
                .isSubsetOf(columns);
    }

    /** Those of tables that the list does not speak of. */
    private static Set<String> columns() throws SQLException {
        var held = Holdings.ALL.stream().map(Holding::table).collect(Collectors.toSet());
        try (var connection = Sql.connect()) {
            return Canaries.texts(connection, COLUMNS).stream()
                    .filter(column -> !held.contains(table(column)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> aboutNobody() {
        try (var in = EverythingIsHeldTest.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(EverythingIsHeldTest::ofTable)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String table(String column) {
        return column.substring(0, column.indexOf('.'));
    }

    private static Stream<String> ofTable(String line) {
        var parts = line.split(": ");
        return Arrays.stream(parts[1].split(" ")).map(column -> parts[0] + "." + column);
    }
}
