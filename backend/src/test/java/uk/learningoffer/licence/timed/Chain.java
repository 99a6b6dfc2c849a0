package uk.learningoffer.licence.timed;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import uk.learningoffer.application.decision.ApplicationApproved;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.licence.holding.AllocationService;
import uk.learningoffer.licence.holding.OfferService;
import uk.learningoffer.licence.purchasing.PurchaseService;
import uk.learningoffer.licence.stock.PurchaseRequest;
import uk.learningoffer.licence.stock.WaitingPolicy;
import uk.learningoffer.licence.waiting.WaitingDesk;
import uk.learningoffer.platform.database.SqlErrors;
import uk.learningoffer.platform.version.IfMatch;

/** What the rest of the service does to licences, each in its own transaction on its own connection. */
@ApplicationScoped
public class Chain {
    /** How often somebody was told to try again. */
    static final AtomicInteger PASSING = new AtomicInteger();

    @Inject
    Event<ApplicationApproved> approved;

    @Inject
    AllocationService allocations;

    @Inject
    PurchaseService purchases;

    @Inject
    TimedMoves timed;

    @Inject
    OfferService offers;

    @Inject
    WaitingDesk desk;

    /** As the approval of a reviewer does in its transaction. */
    public UUID approve(UUID application) {
        return patiently(() -> QuarkusTransaction.requiringNew().call(() -> {
            approved.fire(new ApplicationApproved(application));
            return application;
        }));
    }

    /** By its holder, who looked at it just now. */
    @ActivateRequestContext
    UUID giveBack(UUID allocation) {
        UUID holder = Rows.value("SELECT person_id FROM allocation WHERE id = ?", allocation);
        long version = Rows.value("SELECT version FROM allocation WHERE id = ?", allocation);
        var user = somebody(holder);
        return patiently(() -> {
            allocations.giveBack(allocation, null, new IfMatch(version), user);
            return allocation;
        });
    }

    /** By whom it was offered to, who looked at it just now. */
    @ActivateRequestContext
    UUID answer(UUID allocation, boolean yes) {
        long version = Rows.value("SELECT version FROM allocation WHERE id = ?", allocation);
        var user = somebody(Rows.value("SELECT person_id FROM allocation WHERE id = ?", allocation));
        return patiently(() -> {
            if (yes) {
                offers.accept(allocation, new IfMatch(version), user);
            } else {
                offers.decline(allocation, new IfMatch(version), user);
            }
            return allocation;
        });
    }

    /** By staff. @return null where they were served or left in the meantime */
    @ActivateRequestContext
    UUID front(UUID pool, UUID application) {
        return patiently(() -> {
            try {
                desk.moveToFront(pool, application, "A test.", somebody(Rows.person()));
                return application;
            } catch (HttpProblem waitsNoMore) {
                return null;
            }
        });
    }

    /** By staff, who read the pool just now; or nothing where others did it first. */
    @ActivateRequestContext
    UUID follow(UUID pool, WaitingPolicy policy) {
        return patiently(() -> {
            try {
                long version = Rows.value("SELECT version FROM licence_pool WHERE id = ?", pool);
                desk.follow(pool, policy, new IfMatch(version));
            } catch (HttpProblem stale) {
                return null;
            }
            return pool;
        });
    }

    int lapseOffers(UUID pool, LocalDate today) {
        return patiently(() -> QuarkusTransaction.requiringNew().call(() -> timed.lapseOffers(pool, today)));
    }

    private static CurrentUser somebody(UUID id) {
        return new CurrentUser(id, null, "LDS", Set.of());
    }

    @ActivateRequestContext
    public UUID topUp(UUID pool, int licences) {
        return patiently(() -> purchases.topUp(pool, order(licences)).id());
    }

    private static PurchaseRequest order(int licences) {
        return new PurchaseRequest(
                Rows.supplier(),
                null,
                UUID.randomUUID().toString(),
                null,
                LocalDate.of(2025, 1, 1),
                licences,
                0,
                0,
                null,
                LocalDate.of(2025, 1, 1),
                Rows.FAR,
                null,
                true,
                null,
                null,
                null);
    }

    public int lapse(UUID pool, LocalDate today) {
        return patiently(() -> QuarkusTransaction.requiringNew().call(() -> timed.lapse(pool, today)));
    }

    /** As a caller does who is told to try again: a busy machine is no fault of the rules. */
    public static <T> T patiently(Supplier<T> deed) {
        while (true) {
            try {
                return deed.get();
            } catch (RuntimeException failed) {
                if (!SqlErrors.isWorthRepeating(failed)
                        && !String.valueOf(failed).contains("acquisition timeout")) {
                    throw failed;
                }
                PASSING.incrementAndGet();
            }
        }
    }
}
