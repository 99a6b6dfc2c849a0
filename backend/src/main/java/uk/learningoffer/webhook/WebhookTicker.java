package uk.learningoffer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/**
 * Keeps workers going while there is something to deliver. It does not wait for them: a slow council keeps one of them,
 * and no other council waits for it.
 */
@ApplicationScoped
class WebhookTicker implements TimedWork {
    private static final Logger LOG = Logger.getLogger(WebhookTicker.class);
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger tries = new AtomicInteger();
    private final WebhookWorker worker;
    private final ExecutorService executor;
    private final WebhookConfig config;

    WebhookTicker(WebhookWorker worker, ExecutorService executor, WebhookConfig config) {
        this.worker = worker;
        this.executor = executor;
        this.config = config;
    }

    @Override
    public Job job() {
        return new Job(
                "send-webhooks",
                "Delivers changes to the systems of councils.",
                config.tick(),
                "SELECT 'delivery ' || d.id AS record, d.next_at AS due_since FROM webhook_delivery d"
                        + " JOIN webhook_endpoint e ON e.id = d.endpoint_id AND e.status = 'ON' WHERE"
                        + WebhookTurns.DUE);
    }

    /** Tells of what was tried since the last run. */
    @Override
    public void run(Run run) {
        for (var free = config.workers() - busy.get(); free > 0; free--) {
            busy.incrementAndGet();
            executor.execute(this::work);
        }
        run.did(tries.getAndSet(0));
    }

    private void work() {
        try {
            tries.addAndGet(worker.deliverAllDue());
        } catch (RuntimeException failed) {
            // What was not noted is due again.
            LOG.error("A worker stopped delivering", failed);
        } finally {
            busy.decrementAndGet();
        }
    }
}
