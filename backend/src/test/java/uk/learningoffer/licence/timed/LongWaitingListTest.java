package uk.learningoffer.licence.timed;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.learningoffer.licence.stock.WaitingPolicy;
import uk.learningoffer.licence.waiting.FirstInLine;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Sql;

/** Serving a licence is an index read, however long the list is; the list itself is never kept. */
@ApiTest
class LongWaitingListTest {
    private static final int PEOPLE = 100_000;
    private static final Pattern BUFFERS = Pattern.compile("shared hit=(\\d+)(?: read=(\\d+))?");

    private static final Pattern TIME = Pattern.compile("Execution Time: (\\S+) ms");

    private final UUID course = Rows.course();
    private final UUID pool = Rows.pool(course);

    @ParameterizedTest
    @EnumSource(WaitingPolicy.class)
    void the_first_of_100_000_is_found_in_a_few_pages_of_an_index(WaitingPolicy policy) throws SQLException {
        try (var connection = Sql.connect()) {
            connection.setAutoCommit(false);
            run(connection, "SET LOCAL session_replication_role = 'replica'");
            fill(connection, policy);
            run(connection, "SET LOCAL session_replication_role = 'origin'");
            run(connection, "ANALYZE waiting_entry; ANALYZE pool_authority");
            var plan = plan(connection, FirstInLine.FIND);
            assertThat(plan).doesNotContain("Seq Scan on waiting_entry", "Seq Scan on pool_authority", "Sort");
            var buffers = BUFFERS.matcher(plan);
            assertThat(buffers.find()).isTrue();
            assertThat(Integer.parseInt(buffers.group(1))).as(plan).isLessThan(60);
            // The people of this list are nobody's; all of this is rolled back.
            run(connection, "ALTER TABLE waiting_entry DROP CONSTRAINT waiting_entry_of");
            System.out.printf(
                    "%,d waiting, %s: found in %s ms, taken off the list in %s ms%n",
                    PEOPLE, policy, milliseconds(plan), milliseconds(plan(connection, FirstInLine.TAKE)));
            connection.rollback();
        }
    }

    private void fill(Connection connection, WaitingPolicy policy) throws SQLException {
        run(connection, "UPDATE licence_pool SET policy = '" + policy + "' WHERE id = '" + pool + "'");
        run(connection, """
                INSERT INTO waiting_entry (application_id, pool_id, joined_at, authority_code, tier, line_at, line_id)
                SELECT id, '%s', at, council, 2, at, id FROM (
                    SELECT gen_random_uuid() AS id, now() - n * interval '1 minute' AS at, 'C' || (n %% 400) AS council
                    FROM generate_series(1, %d) n) people""".formatted(pool, PEOPLE));
        run(connection, """
                INSERT INTO pool_authority (pool_id, authority_code, given, falls_on, head_at, head_line)
                SELECT DISTINCT ON (authority_code) pool_id, authority_code, 5 + length(authority_code), '2099-01-01', line_at, line_id
                FROM waiting_entry WHERE pool_id = '%s' ORDER BY authority_code, line_at""".formatted(pool));
    }

    private static String milliseconds(String plan) {
        var time = TIME.matcher(plan);
        assertThat(time.find()).isTrue();
        return time.group(1);
    }

    private String plan(Connection connection, String text) throws SQLException {
        var sql = text.replace(":pool", "'" + pool + "'").replace(":now", "now()");
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) " + sql)) {
            var plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
