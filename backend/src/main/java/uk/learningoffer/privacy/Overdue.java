package uk.learningoffer.privacy;

import java.time.Duration;
import java.time.Period;
import uk.learningoffer.platform.database.SqlText;

/**
 * Rows whose time is over, found the same way by who counts them and by who ends them.
 *
 * @param table its rows are named {@code t}
 * @param record an expression that names a row without personal data
 * @param since an expression: the moment from which the time counts
 * @param kept as PostgreSQL reads an interval
 * @param besides a further condition on the rows
 */
record Overdue(String table, String record, String since, String kept, String besides) {
    private static final int AT_ONCE = 500;

    Overdue(String table, String record, String since, Period kept, String besides) {
        this(table, record, since, kept.toString(), besides);
    }

    Overdue(String table, String record, String since, Duration kept, String besides) {
        this(table, record, since, kept.toSeconds() + " seconds", besides);
    }

    /** For {@link uk.learningoffer.platform.job.Job}. */
    String due() {
        return "SELECT %s AS record, %s + interval '%s' AS due_since FROM %s t WHERE %s"
                .formatted(record, since, kept, table, condition());
    }

    SqlText deletion() {
        return SqlText.of("DELETE FROM %1$s WHERE ctid = ANY (ARRAY(SELECT t.ctid FROM %1$s t WHERE %2$s LIMIT %3$d))"
                .formatted(table, condition(), AT_ONCE));
    }

    String some(String columns) {
        return "SELECT %s FROM %s t WHERE %s LIMIT %d".formatted(columns, table, condition(), AT_ONCE);
    }

    /** Some that nobody else ends before the transaction does. */
    String locked(String columns) {
        return some(columns) + " FOR UPDATE SKIP LOCKED";
    }

    private String condition() {
        return "(%s) AND %s < CAST(:now AS timestamptz) - interval '%s'".formatted(besides, since, kept);
    }
}
