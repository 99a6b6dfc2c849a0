package uk.learningoffer.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.ZoneOffset;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Removes audit events whose time is over. The service may not delete them: a function of the owner's does, if they are old. */
@ApplicationScoped
class AuditForgetting implements TimedWork {
    private static final int AT_ONCE = 500;
    private static final SqlText FORGET = SqlText.of("SELECT forget_audit(CAST(:before AS timestamptz), :rows)");

    @Inject
    AuditConfig config;

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    @Override
    public Job job() {
        return new Job(
                "forget-audit",
                "Removes audit events whose time is over, the oldest first.",
                config.forget(),
                """
                SELECT 'audit event ' || s.event_id AS record, s.sealed_at + INTERVAL '%1$s' AS due_since
                FROM audit_seal s JOIN audit_event e ON e.id = s.event_id
                WHERE s.sealed_at < CAST(:now AS timestamptz) - INTERVAL '%1$s'""".formatted(config.kept()));
    }

    @Override
    public void run(Run run) {
        var before =
                clock.instant().atOffset(ZoneOffset.UTC).minus(config.kept()).toInstant();
        run.untilDone("audit events", () -> database.of(FORGET)
                .with("before", before)
                .with("rows", AT_ONCE)
                .one(row -> row.getInt(1)));
    }
}
