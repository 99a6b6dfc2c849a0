package uk.learningoffer.application.bulk;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import uk.learningoffer.platform.database.SqlErrors;

/**
 * Does one case of a bulk run after the other. The decision and its result are one transaction, in which the run is
 * locked: a worker that dies leaves its case as it found it, and another goes on there; two never work on one run.
 */
@ApplicationScoped
class BulkWorker {
    private static final Logger LOG = Logger.getLogger(BulkWorker.class);
    private static final int TRIES = 3;

    @Inject
    BulkRuns runs;

    @Inject
    BulkItems items;

    @Inject
    BulkDeciding deciding;

    @Inject
    InstantSource clock;

    /** @return whether there was anything to do */
    @ActivateRequestContext
    boolean step() {
        var taken = new AtomicReference<BulkItems.Item>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> next(taken));
        } catch (RuntimeException failure) {
            if (taken.get() == null) {
                throw failure;
            }
            QuarkusTransaction.requiringNew().run(() -> failed(taken.get(), failure));
            return true;
        }
    }

    private boolean next(AtomicReference<BulkItems.Item> taken) {
        var run = runs.lockNext();
        if (run.isEmpty()) {
            return false;
        }
        var item = items.next(run.get().id());
        if (item.isEmpty()) {
            runs.move(run.get().id(), BulkRunStatus.RUNNING, BulkRunStatus.FINISHED, clock.instant());
            return true;
        }
        taken.set(item.get());
        var became = deciding.decide(run.get(), item.get());
        end(item.get(), new BulkItems.Result(BulkItemStatus.DONE, became.name(), null, BulkDeciding.sentence(became)));
        return true;
    }

    private void failed(BulkItems.Item item, RuntimeException failure) {
        if (SqlErrors.isPassing(failure) && item.tries() + 1 < TRIES) {
            items.tried(item);
        } else {
            end(item, refusal(item, failure));
        }
    }

    private static BulkItems.Result refusal(BulkItems.Item item, RuntimeException failure) {
        if (failure instanceof HttpProblem problem) {
            return new BulkItems.Result(
                    BulkItemStatus.REFUSED, null, problem.getType().toString(), problem.getDetail());
        }
        LOG.errorf(failure, "Application %s of bulk run %s was not decided", item.application(), item.run());
        return new BulkItems.Result(
                BulkItemStatus.REFUSED,
                null,
                "/problems/internal",
                "Something went wrong on our side. Nothing was changed in this case.");
    }

    private void end(BulkItems.Item item, BulkItems.Result result) {
        items.end(item, result, clock.instant());
    }
}
