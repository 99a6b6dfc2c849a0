package uk.learningoffer.licence.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** The rows of reports while they are applied. */
@ApplicationScoped
class RowsToApply {
    private static final SqlText NEW_FACTS = SqlText.of("""
            SELECT r.number, a.id, a.pool_id, coalesce(%s, false), r.joined_on, r.completed_on, r.percent_done, r.steps_done, r.steps_total
            FROM supplier_report_row r JOIN allocation a ON a.id = r.allocation_id
            WHERE r.report_id = :report AND r.outcome = 'NEW_FACTS' AND NOT r.applied ORDER BY r.number LIMIT :most""".formatted(RowMatching.JOINED));
    private static final SqlText OTHERS = SqlText.of("""
            SELECT number FROM supplier_report_row
            WHERE report_id = :report AND outcome IN ('AGREES', 'DIFFERS') AND NOT applied ORDER BY number LIMIT :most""");
    /** Of several rows about one licence, in whatever order they come, the one that says it went furthest counts. */
    private static final String FURTHEST = "(ARRAY['PENDING', 'EXPIRED', 'ACCEPTED', 'REMOVED'])";
    /** What a report says is kept as the last word only where no later report has been applied. */
    private static final SqlText SEEN = SqlText.of("""
            INSERT INTO supplier_seat AS s (allocation_id, supplier_id, state_there, seen_at, joined_on, completed_on,
                percent_done, steps_done, copied_at)
            SELECT r.allocation_id, p.supplier_id,
                %2$s[max(array_position(%2$s, CASE WHEN r.state = 'REMOVED' THEN r.state WHEN %1$s THEN 'ACCEPTED'
                    ELSE r.state END))],
                p.created_at, min(CASE WHEN %1$s THEN coalesce(r.joined_on, r.completed_on, :reported) END),
                min(r.completed_on), max(r.percent_done), max(r.steps_done), p.created_at
            FROM supplier_report p JOIN supplier_report_row r ON r.report_id = p.id
            WHERE p.id = :report AND r.allocation_id IS NOT NULL AND r.number = ANY (CAST(:numbers AS integer[]))
            GROUP BY r.allocation_id, p.id
            ON CONFLICT (allocation_id) DO UPDATE SET
                state_there = CASE WHEN s.seen_at > excluded.seen_at THEN s.state_there
                    WHEN s.seen_at = excluded.seen_at AND s.state_there <> 'NOT_THERE'
                    THEN %2$s[greatest(array_position(%2$s, s.state_there), array_position(%2$s, excluded.state_there))]
                    ELSE coalesce(excluded.state_there, s.state_there) END,
                seen_at = greatest(s.seen_at, excluded.seen_at),
                joined_on = coalesce(s.joined_on, excluded.joined_on),
                completed_on = coalesce(s.completed_on, excluded.completed_on),
                percent_done = greatest(s.percent_done, excluded.percent_done),
                steps_done = greatest(s.steps_done, excluded.steps_done),
                copied_at = greatest(s.copied_at, excluded.copied_at)""".formatted(RowMatching.JOINED, FURTHEST));

    private static final SqlText APPLIED = SqlText.of("""
            UPDATE supplier_report_row SET applied = true
            WHERE report_id = :report AND number = ANY (CAST(:numbers AS integer[])) AND NOT applied""");

    @Inject
    Statements database;

    List<ReportFacts.Facts> newFacts(UUID report, int most) {
        return database.of(NEW_FACTS).with("report", report).with("most", most).list(RowsToApply::facts);
    }

    /** Rows without anything new. */
    List<Integer> others(UUID report, int most) {
        return database.of(OTHERS).with("report", report).with("most", most).list(row -> row.getInt(1));
    }

    void applied(UUID report, List<Integer> numbers, LocalDate reported) {
        var texts = numbers.stream().map(String::valueOf).toList();
        database.of(SEEN)
                .with("report", report)
                .with("numbers", texts)
                .with("reported", reported)
                .update();
        database.of(APPLIED).with("report", report).with("numbers", texts).update();
    }

    private static ReportFacts.Facts facts(ResultSet row) throws SQLException {
        return new ReportFacts.Facts(
                row.getInt(1),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getBoolean(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getObject(7, Integer.class),
                row.getObject(8, Integer.class),
                row.getObject(9, Integer.class));
    }
}
