package uk.learningoffer.metrics.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statement;
import uk.learningoffer.platform.database.Statements;

/** Reads the roll-ups: whole months by month, the days before and after them by day. */
@ApplicationScoped
class Counts {
    private static final String PART = """
            CASE WHEN CAST(:step AS text) IS NULL THEN CAST(:from AS date)
                ELSE CAST(date_trunc(:step, CAST(starts_on AS timestamp)) AS date) END""";
    private static final SqlText EXACT = SqlText.of("""
            SELECT series, %s AS bucket, value, sum(count) AS count, sum(total) AS total
            FROM roll_up
            WHERE series = ANY(:series) AND dimension = :dimension AND (CAST(:value AS text) IS NULL OR value = :value)
                AND (grain = 'M' AND starts_on >= :firstMonth AND starts_on < :afterMonths
                    OR grain = 'D' AND (starts_on >= :from AND starts_on < :firstMonth
                        OR starts_on >= :afterMonths AND starts_on <= :to))
            GROUP BY series, bucket, value""".formatted(PART));
    private static final SqlText IN_FIVES = SqlText.of("""
            SELECT series, %s AS bucket, value, sum(count) AS count, 0 AS total
            FROM public_roll_up
            WHERE series = ANY(:series) AND dimension = :dimension AND (CAST(:value AS text) IS NULL OR value = :value)
                AND starts_on >= :from AND starts_on <= :to
            GROUP BY series, bucket, value""".formatted(PART));

    @Inject
    Statements database;

    List<Cell> exact(CountsQuery query) {
        var period = query.period();
        var byDay = query.step() != null && query.step().isWithinMonths();
        var firstMonth = period.from().withDayOfMonth(1).isEqual(period.from())
                ? period.from()
                : period.from().withDayOfMonth(1).plusMonths(1);
        var afterMonths = period.to().plusDays(1).withDayOfMonth(1);
        var whole = !byDay && firstMonth.isBefore(afterMonths);
        return statement(EXACT, query)
                .with("firstMonth", whole ? firstMonth : period.from())
                .with("afterMonths", whole ? afterMonths : period.from())
                .list(Counts::cell);
    }

    /** As the public may know them, of whole months: see the view. */
    List<Cell> inFives(CountsQuery query) {
        return statement(IN_FIVES, query).list(Counts::cell);
    }

    private Statement statement(SqlText text, CountsQuery query) {
        return database.of(text)
                .with("series", query.series())
                .with("dimension", query.dimension())
                .with("value", query.value())
                .with("step", query.step() == null ? null : query.step().label())
                .with("from", query.period().from())
                .with("to", query.period().to());
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                row.getString("series"),
                row.getObject("bucket", LocalDate.class),
                row.getString("value"),
                row.getLong("count"),
                row.getLong("total"));
    }
}
