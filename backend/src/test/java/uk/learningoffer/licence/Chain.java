package uk.learningoffer.licence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uk.learningoffer.application.ApplicationApproved;
import uk.learningoffer.identity.CurrentUser;
import uk.learningoffer.platform.version.IfMatch;

/** What the rest of the service does to licences, each in its own transaction on its own connection. */
@ApplicationScoped
class Chain {
    @Inject
    Event<ApplicationApproved> approved;

    @Inject
    WaitingListService waitingList;

    @Inject
    AllocationService allocations;

    @Inject
    PurchaseService purchases;

    @Inject
    TimedMoves timed;

    /** As the approval of a reviewer does in its transaction. */
    UUID approve(UUID application) {
        QuarkusTransaction.requiringNew().run(() -> approved.fire(new ApplicationApproved(application)));
        return application;
    }

    void serve(UUID pool) {
        QuarkusTransaction.requiringNew().run(() -> waitingList.serve(pool));
    }

    /** By its holder, who looked at it just now. */
    @ActivateRequestContext
    UUID giveBack(UUID allocation) {
        UUID holder = Rows.value("SELECT person_id FROM allocation WHERE id = ?", allocation);
        long version = Rows.value("SELECT version FROM allocation WHERE id = ?", allocation);
        var user = new CurrentUser(holder, null, "LDS", Set.of());
        allocations.giveBack(allocation, null, new IfMatch(version), user);
        return allocation;
    }

    @ActivateRequestContext
    UUID topUp(UUID pool, int licences) {
        purchases.topUp(
                pool,
                new PurchaseRequest(
                        "A supplier",
                        UUID.randomUUID().toString(),
                        LocalDate.of(2025, 1, 1),
                        licences,
                        0,
                        0,
                        LocalDate.of(2025, 1, 1),
                        Rows.FAR,
                        true,
                        null));
        return pool;
    }

    int lapse(UUID pool, LocalDate today) {
        return QuarkusTransaction.requiringNew().call(() -> timed.lapse(pool, today));
    }
}
