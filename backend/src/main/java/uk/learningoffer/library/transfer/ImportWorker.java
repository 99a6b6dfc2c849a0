package uk.learningoffer.library.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;
import uk.learningoffer.platform.database.SqlErrors;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Works on imports until nothing is left to do. Safe on any number of replicas: see {@link ImportChunks}. */
@ApplicationScoped
public class ImportWorker implements TimedWork {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    @Inject
    ImportConfig config;

    @Inject
    ImportTable imports;

    @Inject
    ImportChunks chunks;

    @Override
    public Job job() {
        return new Job("imports", "Checks and writes the rows of files that editors import.", config.tick(), """
                        SELECT 'import ' || id AS record, created_at AS due_since FROM library_import
                        WHERE status IN ('CHECKING', 'APPLYING')""");
    }

    /** Tells how many pieces were done. */
    @Override
    public void run(Run run) {
        imports.toDo().forEach(id -> untilDone(run, id));
    }

    private void untilDone(Run run, UUID id) {
        try {
            while (next(id, config.rowsAtOnce())) {
                run.did(1);
            }
        } catch (RuntimeException failed) {
            // The other imports go on; this one is due again at the next run.
            run.failed("import " + id, failed);
        }
    }

    private boolean next(UUID id, int most) {
        try {
            return chunks.next(id, most);
        } catch (ImportChunks.NotWhole changed) {
            chunks.goBack(id);
            return true;
        } catch (RuntimeException failed) {
            if (SqlErrors.isPassing(failed)) {
                throw failed;
            }
            return oneByOne(id, most, failed);
        }
    }

    private boolean oneByOne(UUID id, int most, RuntimeException failed) {
        if (most == 1) {
            LOG.warnf(failed, "A row of import %s could not be saved", id);
            chunks.skipOne(id);
            return true;
        }
        for (var row = 0; row < most && next(id, 1); row++) {
            // One of them will fail alone.
        }
        return true;
    }
}
