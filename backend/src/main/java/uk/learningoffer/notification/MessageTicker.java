package uk.learningoffer.notification;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sends soon after something was written, and looks every two seconds for what that missed. */
@ApplicationScoped
class MessageTicker {
    private final AtomicBoolean asked = new AtomicBoolean();

    @Inject
    MessageWorker worker;

    @Inject
    ExecutorService executor;

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        worker.sendAllDue();
    }

    void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessagesWritten written) {
        if (!asked.getAndSet(true)) {
            executor.execute(() -> {
                asked.set(false);
                worker.sendAllDue();
            });
        }
    }
}
