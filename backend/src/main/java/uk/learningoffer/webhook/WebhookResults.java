package uk.learningoffer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/**
 * Notes what came of a try, as long as the turn is the worker's. One public method, one transaction, which locks the
 * webhook before the delivery, as its removal does.
 */
@ApplicationScoped
class WebhookResults {
    private static final String NOTE = """
            UPDATE webhook_delivery d SET attempts = d.attempts + 1, tried_at = CAST(:now AS timestamptz),
                answer = :answer, error = :error, status = :status, next_at = now() + make_interval(secs => :pause)
            FROM webhook_endpoint e
            WHERE d.id = :id AND d.status = 'WAITING' AND e.id = d.endpoint_id AND e.lease_owner = :owner""";
    private static final SqlText TRIED = SqlText.of(NOTE);
    private static final SqlText WELL = SqlText.of("""
            UPDATE webhook_endpoint SET failing_since = NULL, failures = 0
            WHERE id = :webhook AND failing_since IS NOT NULL""");
    private static final SqlText FAILING = SqlText.of("""
            UPDATE webhook_endpoint SET failing_since = coalesce(failing_since, now()), failures = failures + 1
            WHERE id = :webhook AND lease_owner = :owner
            RETURNING failures, failing_since < now() - make_interval(secs => :offAfter) AS for_long""");
    private static final SqlText OFF = SqlText.of("""
            UPDATE webhook_endpoint SET status = 'OFF', version = version + 1
            WHERE id = :webhook AND status = 'ON'""");

    @Inject
    Statements statements;

    @Inject
    Event<WebhookSwitchedOff> off;

    @Inject
    InstantSource clock;

    @Inject
    WebhookConfig config;

    /** @return how often it failed one after the other, now 0 */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int taken(Turn turn, Parcel parcel, Outcome outcome) {
        statements.of(WELL).with("webhook", turn.webhook()).update();
        note(turn, parcel, outcome, DeliveryStatus.DELIVERED, 0);
        return 0;
    }

    /** Switches the webhook off where nothing worked for long, or its receiver wants no more. @return how often in a row */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int failed(Turn turn, Parcel parcel, Outcome outcome) {
        var failing = failing(turn);
        var pauses = config.pauses();
        if (parcel.attempts() < pauses.size()) {
            // Up to a tenth longer, so that what failed together does not come back together.
            var pause = pauses.get(parcel.attempts()).toSeconds();
            note(turn, parcel, outcome, DeliveryStatus.WAITING, (int)
                    (pause + ThreadLocalRandom.current().nextLong(pause / 10 + 1)));
        } else {
            note(turn, parcel, outcome, DeliveryStatus.DEAD, 0);
        }
        if (failing.forLong() || outcome.isGone()) {
            switchOff(turn);
        }
        return failing.inARow();
    }

    private record Failing(int inARow, boolean forLong) {}

    private Failing failing(Turn turn) {
        return statements
                .of(FAILING)
                .with("webhook", turn.webhook())
                .with("owner", turn.owner())
                .with("offAfter", (int) config.offAfter().toSeconds())
                .first(row -> new Failing(row.getInt("failures"), row.getBoolean("for_long")))
                .orElse(new Failing(0, false));
    }

    private void switchOff(Turn turn) {
        if (statements.of(OFF).with("webhook", turn.webhook()).update() == 1) {
            off.fire(new WebhookSwitchedOff(turn.webhook()));
        }
    }

    private void note(Turn turn, Parcel parcel, Outcome outcome, DeliveryStatus status, int pause) {
        statements
                .of(TRIED)
                .with("id", parcel.id())
                .with("owner", turn.owner())
                .with("now", clock.instant())
                .with("answer", outcome.answer())
                .with("error", outcome.error())
                .with("status", status.name())
                .with("pause", pause)
                .update();
    }
}
