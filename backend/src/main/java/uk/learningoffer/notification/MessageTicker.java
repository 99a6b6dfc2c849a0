package uk.learningoffer.notification;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Sends soon after something was written, and looks every two seconds for what that missed. One worker at a time on each
 * replica: mail may wait, and more of them would take the connections that requests need.
 */
@ApplicationScoped
class MessageTicker {
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final MessageWorker worker;
    private final ExecutorService executor;

    MessageTicker(MessageWorker worker, ExecutorService executor) {
        this.worker = worker;
        this.executor = executor;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        asked.set(true);
        work();
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
                    worker.sendAllDue();
                }
            } finally {
                busy.set(false);
            }
        }
    }
}
