package uk.learningoffer.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Sql;

/** A page costs the same wherever it is, and however many changes there are; a million with {@code -Dchange.rows=1000000}. */
@ApiTest
class ChangePlanTest {
    private static final int CHANGES = Integer.getInteger("change.rows", 50_000);
    private static final long FIRST = 1_000_000_000L;
    private static final Pattern BLOCKS = Pattern.compile("Buffers: shared hit=(\\d+)");
    private static final String FILL = """
            INSERT INTO change (position, at, authority_code, type, record, record_id, application_id, status, version)
            SELECT %d + i, now(), CASE WHEN i %% 3 = 0 THEN 'PLAN' ELSE 'OTHER' END, 'x',
                CASE WHEN i %% 1000 = 0 THEN 'allocation' ELSE 'application' END,
                gen_random_uuid(), gen_random_uuid(), 'SUBMITTED', 1
            FROM generate_series(1, %d) i""";

    // As the owner of the table, who alone may count what is in it.
    @Test
    void a_page_reads_its_own_rows_and_no_others() throws SQLException {
        try (var connection = Sql.connect()) {
            connection.setAutoCommit(false);
            execute(connection, FILL.formatted(FIRST, CHANGES));
            execute(connection, "ANALYZE change");
            for (var after : List.of(0L, FIRST + CHANGES / 2, FIRST + CHANGES - 10, Long.MAX_VALUE)) {
                var plan = plan(connection, after);
                var blocks = BLOCKS.matcher(plan);
                assertThat(plan).contains("change_pk").doesNotContain("Seq Scan");
                assertThat(blocks.find()).isTrue();
                // Two kinds of record, 101 rows of each at most, each perhaps in a block of its own; of the third none.
                assertThat(Integer.parseInt(blocks.group(1))).as(plan).isLessThan(230);
            }
            connection.rollback();
            execute(connection, "ANALYZE change");
            connection.commit();
        }
    }

    private static String plan(Connection connection, long after) throws SQLException {
        var sql = ChangeTable.SQL
                .replace(":records", "ARRAY['application', 'allocation', 'nomination']")
                .replace(":authority", "'PLAN'")
                .replace(":after", String.valueOf(after))
                .replace(":rows", "101");
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("EXPLAIN (ANALYZE, BUFFERS) " + sql)) {
            var plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
