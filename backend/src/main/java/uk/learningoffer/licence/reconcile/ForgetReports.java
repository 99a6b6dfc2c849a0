package uk.learningoffer.licence.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Deletes the rows of reports after their time, some thousand at once; what was learnt from them stays. */
@ApplicationScoped
class ForgetReports implements TimedWork {
    private static final int AT_ONCE = 5_000;
    private static final SqlText NEXT = SqlText.of("""
            SELECT id FROM supplier_report WHERE forgotten_at IS NULL AND created_at < CAST(:before AS timestamptz)
            ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED""");
    private static final SqlText DELETE = SqlText.of("""
            DELETE FROM supplier_report_row WHERE report_id = :report AND number IN (
                SELECT number FROM supplier_report_row WHERE report_id = :report LIMIT :most)""");
    private static final SqlText FORGOTTEN = SqlText.of("""
            UPDATE supplier_report SET forgotten_at = CAST(:now AS timestamptz), version = version + 1,
                status = CASE WHEN status IN ('DONE', 'CANCELLED') THEN status ELSE 'CANCELLED' END,
                ended_at = coalesce(ended_at, CAST(:now AS timestamptz))
            WHERE id = :report""");

    @Inject
    Statements database;

    @Inject
    ReportConfig config;

    @Inject
    InstantSource clock;

    @Override
    public Job job() {
        return new Job(
                "forget-supplier-reports",
                "Deletes the rows of suppliers' reports after their time, and cancels those that nobody applied.",
                config.tidy(),
                """
                        SELECT 'supplier report ' || id AS record, created_at + interval '%1$d seconds' AS due_since
                        FROM supplier_report WHERE forgotten_at IS NULL
                            AND created_at < CAST(:now AS timestamptz) - interval '%1$d seconds'""".formatted(config.kept().toSeconds()));
    }

    @Override
    public void run(Run run) {
        run.untilDone("supplier reports", this::forgetSome);
    }

    /** @return how much it changed; 0 where no report is due */
    private int forgetSome() {
        var before = clock.instant().minus(config.kept());
        return database.of(NEXT)
                .with("before", before)
                .first(row -> row.getObject(1, UUID.class))
                .map(this::forgetSome)
                .orElse(0);
    }

    private int forgetSome(UUID report) {
        var rows =
                database.of(DELETE).with("report", report).with("most", AT_ONCE).update();
        if (rows < AT_ONCE) {
            database.of(FORGOTTEN)
                    .with("report", report)
                    .with("now", clock.instant())
                    .update();
        }
        return rows + 1;
    }
}
