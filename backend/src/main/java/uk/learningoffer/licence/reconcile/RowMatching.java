package uk.learningoffer.licence.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statement;
import uk.learningoffer.platform.database.Statements;

/** Finds whose licence each row is about: many rows in one statement. */
@ApplicationScoped
class RowMatching {
    /** A course as suppliers write it: FutureLearn puts the number of the run after a slash. */
    static final String PLAIN_COURSE = "regexp_replace(lower(btrim(r.course)), '/\\d+$', '')";

    private static final String FITS = """
            (r.course IS NULL OR %1$s IN (lower(c.title), lower(c.slug), lower(c.code), lower(ap.named_title))
                OR course_page(r.course) IN (course_page(c.url), course_page(ap.named_url)))""".formatted(PLAIN_COURSE);

    private static final String THERE = """
            FROM allocation a
            JOIN licence l ON l.id = a.licence_id
            JOIN purchase b ON b.id = l.purchase_id AND b.supplier_id = :supplier
            JOIN application ap ON ap.id = a.application_id
            LEFT JOIN course c ON c.id = ap.course_id
            """;

    /** The one that was held on the day the row speaks of; of those the one that is held now; of those the newest. */
    private static final String LIKELIEST = """
            CAST(a.reserved_at AT TIME ZONE 'Europe/London' AS date)
                <= coalesce(r.joined_on, r.completed_on, CAST('infinity' AS date)) DESC,
            a.status IN ('RESERVED', 'ISSUED', 'ACTIVATED') DESC, a.reserved_at DESC, a.id DESC""";

    private static final SqlText MATCH = SqlText.of("""
            UPDATE supplier_report_row r SET
                allocation_id = CASE WHEN one.sure THEN one.id END,
                suggested = CASE WHEN NOT one.sure THEN one.id END,
                outcome = CASE WHEN one.id IS NULL THEN 'UNKNOWN' WHEN one.sure THEN 'AGREES' ELSE 'TO_CONFIRM' END,
                reason = CASE WHEN one.person IS NOT NULL AND one.id IS NULL AND one.holds THEN 'OTHER_COURSE'
                    WHEN NOT one.sure THEN 'SEVERAL_LICENCES' END
            FROM (
                SELECT r.number, who.person, best.id,
                    r.course IS NOT NULL OR coalesce(best.live, 0) < 2 AS sure,
                    EXISTS (SELECT %s WHERE a.person_id = who.person) AS holds
                FROM supplier_report_row r
                CROSS JOIN LATERAL (
                    SELECT coalesce(
                        (SELECT person_id FROM supplier_address sa
                            WHERE sa.supplier_id = :supplier AND sa.email = r.email AND sa.same),
                        (SELECT id FROM person WHERE email = r.email)) AS person
                ) who
                LEFT JOIN LATERAL (
                    SELECT a.id, count(*) FILTER (WHERE a.status IN ('RESERVED', 'ISSUED', 'ACTIVATED')) OVER () AS live
                    %s WHERE a.person_id = who.person AND %s
                    ORDER BY %s LIMIT 1
                ) best ON true
                WHERE r.report_id = :report AND r.number BETWEEN :from AND :to AND r.outcome = 'PENDING'
            ) one
            WHERE r.report_id = :report AND r.number = one.number""".formatted(THERE, THERE, FITS, LIKELIEST));

    /** Whether row {@code r} says that the learner accepted, on a known day or not. */
    static final String JOINED = "(r.state = 'ACCEPTED' OR r.joined_on IS NOT NULL OR r.completed_on IS NOT NULL)";

    private static final String JUDGE = """
            UPDATE supplier_report_row r SET outcome = CASE
                WHEN %1$s AND s.joined_on IS NULL OR r.completed_on IS NOT NULL AND s.completed_on IS NULL
                    OR coalesce(r.percent_done, 0) > coalesce(s.percent_done, 0)
                    OR coalesce(r.steps_done, 0) > coalesce(s.steps_done, 0) THEN 'NEW_FACTS'
                WHEN a.status IN ('ACTIVATED', 'COMPLETED') AND r.state IN ('PENDING', 'EXPIRED') AND NOT %1$s
                    OR a.status = 'ISSUED' AND r.state = 'EXPIRED'
                    OR a.status IN ('ISSUED', 'ACTIVATED') AND r.state = 'REMOVED'
                    OR a.status IN ('RETURNED', 'LAPSED', 'RECLAIMED', 'EXPIRED') AND r.state IN ('PENDING', 'ACCEPTED')
                    THEN 'DIFFERS'
                ELSE 'AGREES' END
            FROM allocation a LEFT JOIN supplier_seat s ON s.allocation_id = a.id
            WHERE r.report_id = :report AND r.number BETWEEN :from AND :to AND a.id = r.allocation_id""".formatted(JOINED);

    private static final SqlText JUDGE_ROWS = SqlText.of(JUDGE);

    @Inject
    Statements database;

    /** Rows that were just read, by number. */
    void match(SupplierReport report, int from, int to) {
        at(MATCH, report.id(), from, to)
                .with("supplier", report.supplier().id())
                .update();
        judge(report.id(), from, to);
    }

    /** What rows whose licence is known would change. */
    void judge(UUID report, int from, int to) {
        at(JUDGE_ROWS, report, from, to).update();
    }

    private Statement at(SqlText text, UUID report, int from, int to) {
        return database.of(text).with("report", report).with("from", from).with("to", to);
    }
}
