package uk.learningoffer.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Seals what was written to the audit, moments later, so that those who write never wait for each other. */
@ApplicationScoped
class AuditSealing implements TimedWork {
    static final String NAME = "seal-audit";
    private static final int AT_ONCE = 500;

    @Inject
    AuditConfig config;

    @Inject
    AuditChain chain;

    @Override
    public Job job() {
        return new Job(
                NAME,
                "Seals new audit events, so that nobody can change or remove one unseen.",
                config.seal(),
                "SELECT 'audit event ' || e.id AS record, e.at AS due_since FROM audit_unsealed u JOIN audit_event e ON e.id = u.event_id");
    }

    @Override
    public void run(Run run) {
        run.untilDone("audit events", () -> chain.sealNext(AT_ONCE));
    }
}
