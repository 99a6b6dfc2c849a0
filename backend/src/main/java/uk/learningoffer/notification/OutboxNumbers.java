package uk.learningoffer.notification;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.Session;

/** How the outbox does, for machines that watch; sampled, so that watching costs the database nothing. */
@ApplicationScoped
class OutboxNumbers {
    private final AtomicLong waiting;
    private final AtomicLong dead;
    private final AtomicLong oldestWaitingSeconds;

    @Inject
    Session database;

    OutboxNumbers(MeterRegistry registry) {
        waiting = registry.gauge("learning_offer_messages_waiting", new AtomicLong());
        dead = registry.gauge("learning_offer_messages_dead", new AtomicLong());
        oldestWaitingSeconds = registry.gauge("learning_offer_oldest_waiting_message_seconds", new AtomicLong());
    }

    @Scheduled(every = "15s")
    @Transactional
    void sample() {
        var row = database.createNativeQuery("""
                        SELECT count(*) FILTER (WHERE status = 'WAITING'), count(*) FILTER (WHERE status = 'DEAD'),
                            CAST(coalesce(extract(epoch FROM now() - min(created_at) FILTER (WHERE status = 'WAITING')), 0)
                                AS bigint)
                        FROM message WHERE status IN ('WAITING', 'DEAD')""", Tuple.class).getSingleResult();
        waiting.set(row.get(0, Long.class));
        dead.set(row.get(1, Long.class));
        oldestWaitingSeconds.set(row.get(2, Long.class));
    }
}
