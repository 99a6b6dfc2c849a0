package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hibernate.Session;
import uk.learningoffer.application.decision.DecisionUndone;
import uk.learningoffer.platform.problem.Problems;

/** What a decision that is taken back wanted to say is never said; once a worker has it, the decision stays. */
@ApplicationScoped
class UndoneDecisions {
    private static final String SINCE =
            " FROM message WHERE application_id = :application AND created_at >= :decidedAt";

    @Inject
    Session database;

    void undone(@Observes DecisionUndone event) {
        // Waits for a worker that is taking one of them, and then leaves it to the worker.
        database.createNativeMutationQuery(
                        "DELETE" + SINCE + " AND status = 'WAITING' AND lease_owner IS NULL AND attempts = 0")
                .setParameter("application", event.applicationId())
                .setParameter("decidedAt", event.decidedAt())
                .executeUpdate();
        var left = database.createNativeQuery("SELECT count(*)" + SINCE, Long.class)
                .setParameter("application", event.applicationId())
                .setParameter("decidedAt", event.decidedAt())
                .getSingleResult();
        if (left > 0) {
            throw Problems.illegalTransition("The message about this decision has left already, so it stays."
                    + " A declined application can be reopened.");
        }
    }
}
