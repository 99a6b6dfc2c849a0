package uk.learningoffer.licence.reconcile;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;
import uk.learningoffer.platform.database.SqlErrors;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Works on suppliers' reports until nothing is left to do. Safe on any number of replicas: see {@link ReportPieces}. */
@ApplicationScoped
class ApplyReports implements TimedWork {
    private static final Logger LOG = Logger.getLogger(ApplyReports.class);

    @Inject
    ReportConfig config;

    @Inject
    ReportTable reports;

    @Inject
    ReportPieces pieces;

    @Override
    public Job job() {
        return new Job(
                "supplier-reports",
                "Reads the reports of suppliers, and applies those that staff confirmed.",
                config.tick(),
                """
                        SELECT 'supplier report ' || id AS record, coalesce(confirmed_at, created_at) AS due_since
                        FROM supplier_report WHERE status IN ('READING', 'APPLYING')""");
    }

    @Override
    public void run(Run run) {
        reports.toDo().forEach(id -> untilDone(run, id));
    }

    private void untilDone(Run run, UUID id) {
        try {
            while (next(id, config.rowsAtOnce())) {
                run.did(1);
            }
        } catch (RuntimeException failed) {
            // The other reports go on; this one is due again at the next tick.
            run.failed("supplier report " + id, failed);
        }
    }

    private boolean next(UUID id, int most) {
        try {
            return pieces.next(id, most);
        } catch (RuntimeException failed) {
            if (SqlErrors.isPassing(failed) || reports.require(id).status() != ReportStatus.APPLYING) {
                throw failed;
            }
            return oneByOne(id, failed);
        }
    }

    /** The rows of the piece that failed, each by itself: one of them will fail alone. */
    private boolean oneByOne(UUID id, RuntimeException failed) {
        for (var row = 0; row < ReportPieces.FACTS_AT_ONCE; row++) {
            try {
                if (!pieces.next(id, 1)) {
                    return true;
                }
            } catch (RuntimeException alone) {
                if (SqlErrors.isPassing(alone)) {
                    throw alone;
                }
                LOG.warnf(
                        "A row of supplier report %s could not be applied: %s",
                        id, alone.getClass().getSimpleName());
                pieces.skipOne(id, sentence(alone));
                return true;
            }
        }
        throw failed;
    }

    private static String sentence(RuntimeException failed) {
        return failed instanceof HttpProblem problem && problem.getDetail() != null
                ? problem.getDetail()
                : "Something went wrong on our side. Nothing of this row was applied.";
    }
}
