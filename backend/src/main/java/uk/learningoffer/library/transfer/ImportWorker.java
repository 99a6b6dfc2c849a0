package uk.learningoffer.library.transfer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;
import uk.learningoffer.platform.database.SqlErrors;

/** Works on imports until nothing is left to do. Safe on any number of replicas: see {@link ImportChunks}. */
@ApplicationScoped
public class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    @Inject
    ImportConfig config;

    @Inject
    ImportTable imports;

    @Inject
    ImportChunks chunks;

    @Scheduled(every = "${learning-offer.import.tick}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void work() {
        imports.toDo().forEach(this::untilDone);
    }

    private void untilDone(UUID id) {
        try {
            while (next(id, config.rowsAtOnce())) {
                // Each round is a transaction of its own, so what is done stays done.
            }
        } catch (RuntimeException failed) {
            // The other imports go on; this one is due again at the next tick.
            LOG.errorf(failed, "Work on import %s stopped", id);
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
