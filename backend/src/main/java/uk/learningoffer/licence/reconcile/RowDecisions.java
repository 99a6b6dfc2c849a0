package uk.learningoffer.licence.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.problem.Problems;

/** Staff say whether a row is the person's that it was suggested for; the answer is remembered for the next report. */
@ApplicationScoped
class RowDecisions {
    private static final SqlText DECIDE = SqlText.of("""
            UPDATE supplier_report_row SET
                allocation_id = CASE WHEN :same THEN suggested END,
                outcome = CASE WHEN :same THEN 'AGREES' ELSE 'UNKNOWN' END,
                reason = CASE WHEN :same THEN reason ELSE 'NOT_SAME' END
            WHERE report_id = :report AND number = :number AND suggested IS NOT NULL""");
    private static final SqlText REMEMBER = SqlText.of("""
            INSERT INTO supplier_address (supplier_id, email, person_id, same, decided_by, decided_at)
            SELECT :supplier, r.email, a.person_id, :same, :by, CAST(:now AS timestamptz)
            FROM supplier_report_row r
            JOIN allocation a ON a.id = r.suggested
            JOIN person p ON p.id = a.person_id AND p.email <> r.email
            WHERE r.report_id = :report AND r.number = :number
            ON CONFLICT (supplier_id, email, person_id) DO UPDATE SET same = excluded.same,
                decided_by = excluded.decided_by, decided_at = excluded.decided_at""");

    @Inject
    ReportTable reports;

    @Inject
    RowTable rows;

    @Inject
    RowMatching matching;

    @Inject
    Statements database;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** May be said otherwise until the report is applied. */
    @Transactional
    void decide(UUID id, int number, boolean same, UUID person) {
        var report = reports.requireLocked(id);
        if (!report.may(ReportStatus.APPLYING)) {
            throw Problems.illegalTransition("Rows can be matched after the report is read and before it is applied.");
        }
        var decided = database.of(DECIDE)
                .with("report", id)
                .with("number", number)
                .with("same", same)
                .update();
        if (decided == 0) {
            throw Problems.illegalTransition("Nobody is suggested for this row.");
        }
        database.of(REMEMBER)
                .with("report", id)
                .with("number", number)
                .with("same", same)
                .with("supplier", report.supplier().id())
                .with("by", person)
                .with("now", clock.instant())
                .update();
        matching.judge(id, number, number);
        rows.count(id);
        audit.record("supplier-report.row-matched", "supplier_report", id, Map.of("row", number, "same", same));
    }
}
