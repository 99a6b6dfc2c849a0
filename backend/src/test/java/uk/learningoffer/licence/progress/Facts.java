package uk.learningoffer.licence.progress;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import uk.learningoffer.licence.allocation.Progress;

/** Facts about allocations, each in its own transaction. */
@ApplicationScoped
class Facts {
    @Inject
    ProgressRecords records;

    @ActivateRequestContext
    Learnt activated(UUID allocation, LocalDate on, Evidence evidence) {
        return QuarkusTransaction.requiringNew().call(() -> records.activated(allocation, on, evidence));
    }

    @ActivateRequestContext
    Learnt progressed(UUID allocation, Progress progress, Evidence evidence) {
        return QuarkusTransaction.requiringNew().call(() -> records.progressed(allocation, progress, evidence));
    }

    @ActivateRequestContext
    Learnt completed(UUID allocation, LocalDate on, Evidence evidence) {
        return QuarkusTransaction.requiringNew().call(() -> records.completed(allocation, on, evidence));
    }
}
