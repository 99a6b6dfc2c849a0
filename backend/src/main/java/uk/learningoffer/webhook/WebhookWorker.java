package uk.learningoffer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Delivers to one webhook after the other, each noted before the next: a worker that dies after delivering repeats at
 * most that one delivery, under the same webhook-id.
 */
@ApplicationScoped
class WebhookWorker {
    private static final int FAILURES_IN_A_TURN = 3;
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);
    // The longest that one delivery takes fits in what is left of the lease.
    private static final Duration SAFE = Turn.LENGTH.dividedBy(2);

    @Inject
    WebhookTurns turns;

    @Inject
    WebhookSender sender;

    @Inject
    WebhookResults results;

    @Inject
    WebhookConfig config;

    /** Until nobody has anything to be delivered now. @return how many tries that was */
    int deliverAllDue() {
        var tries = 0;
        for (var turn = turns.take(); turn.isPresent(); turn = turns.take()) {
            tries += deliver(turn.get());
        }
        return tries;
    }

    private int deliver(Turn turn) {
        var start = System.nanoTime();
        var tries = 0;
        var failures = 0;
        var rest = Duration.ZERO;
        try {
            for (var parcel : turns.parcels(turn)) {
                var outcome = sender.send(turn, parcel);
                tries++;
                var inARow = outcome.isTaken()
                        ? results.taken(turn, parcel, outcome)
                        : results.failed(turn, parcel, outcome);
                failures = outcome.isTaken() ? 0 : failures + 1;
                if (outcome.isSilent() || failures == FAILURES_IN_A_TURN) {
                    rest = rest(inARow);
                    break;
                }
                if (System.nanoTime() - start > SAFE.toNanos()) {
                    break;
                }
            }
        } finally {
            turns.release(turn, rest);
        }
        return tries;
    }

    private Duration rest(int failures) {
        var rest = config.rest().multipliedBy(1L << Math.max(0, Math.min(failures - 1, 10)));
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }
}
