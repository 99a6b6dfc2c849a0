package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.hibernate.Session;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Keeps the words of a message for thirty days; that it was sent, and why, stays. What still waits is never touched. */
@ApplicationScoped
class MessageRetention implements TimedWork {
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    @Override
    public Job job() {
        return new Job("forget-messages", "Deletes the words of messages that were sent 30 days ago.", "1h", """
                        SELECT 'message ' || id AS record, created_at + interval '30 days' AS due_since FROM message
                        WHERE sealed IS NOT NULL AND status <> 'WAITING'
                            AND created_at < CAST(:now AS timestamptz) - interval '30 days'""");
    }

    @Override
    public void run(Run run) {
        run.part("messages", this::wipe);
    }

    private int wipe() {
        return database.createNativeMutationQuery(
                        "UPDATE message SET sealed = NULL WHERE sealed IS NOT NULL AND status <> 'WAITING' AND created_at < :limit")
                .setParameter("limit", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
