package uk.learningoffer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Forgets deliveries that are old, whatever became of them; what still may be tried is kept, unless its webhook is off. */
@ApplicationScoped
class WebhookRetention implements TimedWork {
    private static final int PIECE = 1000;
    private static final SqlText FORGET = SqlText.of("""
            DELETE FROM webhook_delivery WHERE id IN (
                SELECT d.id FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id
                WHERE d.created_at < CAST(:before AS timestamptz) AND (d.status <> 'WAITING' OR e.status = 'OFF')
                ORDER BY d.created_at LIMIT :piece FOR UPDATE OF d SKIP LOCKED)""");

    @Inject
    Statements statements;

    @Inject
    InstantSource clock;

    @Inject
    WebhookConfig config;

    @Override
    public Job job() {
        return new Job(
                "forget-webhook-deliveries",
                "Forgets what was delivered to the systems of councils long ago.",
                config.tidy(),
                """
                        SELECT 'delivery ' || d.id AS record, d.created_at + interval '%d seconds' AS due_since
                        FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id
                        WHERE d.created_at < CAST(:now AS timestamptz) - interval '%d seconds'
                            AND (d.status <> 'WAITING' OR e.status = 'OFF')""".formatted(config.kept().toSeconds(), config.kept().toSeconds()));
    }

    @Override
    public void run(Run run) {
        run.untilDone("old deliveries", () -> statements
                .of(FORGET)
                .with("before", clock.instant().minus(config.kept()))
                .with("piece", PIECE)
                .update());
    }
}
