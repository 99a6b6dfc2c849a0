package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/**
 * Sends soon after something was written, and looks every two seconds for what that missed. One worker at a time on each
 * replica: mail may wait, and more of them would take the connections that requests need.
 */
@ApplicationScoped
class MessageTicker implements TimedWork {
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicInteger sent = new AtomicInteger();
    private final MessageWorker worker;
    private final ExecutorService executor;

    MessageTicker(MessageWorker worker, ExecutorService executor) {
        this.worker = worker;
        this.executor = executor;
    }

    @Override
    public Job job() {
        return new Job("send-messages", "Sends the messages that wait.", "2s", """
                        SELECT 'message ' || id AS record, next_at AS due_since FROM message
                        WHERE status = 'WAITING' AND next_at <= now()""");
    }

    /** Tells also of what was sent since the last run. */
    @Override
    public void run(Run run) {
        asked.set(true);
        work();
        run.did(sent.getAndSet(0));
    }

    void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessagesWritten written) {
        if (!asked.getAndSet(true)) {
            executor.execute(this::work);
        }
    }

    // Whoever asks while another one sends is served by that one: it looks again after it let go.
    private void work() {
        while (asked.get() && busy.compareAndSet(false, true)) {
            try {
                if (asked.getAndSet(false)) {
                    sent.addAndGet(worker.sendAllDue());
                }
            } finally {
                busy.set(false);
            }
        }
    }
}
