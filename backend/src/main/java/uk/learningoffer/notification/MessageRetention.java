package uk.learningoffer.notification;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import org.hibernate.Session;

/** Keeps the words of a message for thirty days; that it was sent, and why, stays. What still waits is never touched. */
@ApplicationScoped
class MessageRetention {
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void wipe() {
        database.createNativeMutationQuery(
                        "UPDATE message SET sealed = NULL WHERE sealed IS NOT NULL AND status <> 'WAITING' AND created_at < :limit")
                .setParameter("limit", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
