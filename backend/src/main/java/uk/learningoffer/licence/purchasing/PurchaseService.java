package uk.learningoffer.licence.purchasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.licence.stock.PoolCounters;
import uk.learningoffer.licence.stock.PoolRepository;
import uk.learningoffer.licence.stock.Purchase;
import uk.learningoffer.licence.stock.PurchaseRepository;
import uk.learningoffer.licence.stock.PurchaseRequest;
import uk.learningoffer.licence.stock.Seats;
import uk.learningoffer.licence.supplier.AgreementTable;
import uk.learningoffer.licence.supplier.SupplierTable;
import uk.learningoffer.licence.waiting.WaitingListService;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** Fills pools: whoever waits gets what was bought, in the same transaction. */
@ApplicationScoped
public class PurchaseService {
    @Inject
    PoolCounters counters;

    @Inject
    PoolRepository pools;

    @Inject
    PurchaseRepository purchases;

    @Inject
    Seats seats;

    @Inject
    GivenCodes given;

    @Inject
    SupplierTable suppliers;

    @Inject
    AgreementTable agreements;

    @Inject
    WaitingListService waitingList;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Transactional
    public Purchase topUp(UUID pool, PurchaseRequest order) {
        counters.lock(pool);
        pools.requireLocked(pool).requireOpen();
        var codes = checked(order);
        var purchase = new Purchase(pool, order, clock.instant());
        purchases.persist(purchase);
        seats.add(purchase, new Seats.Numbers(1, purchase.quantity()), codes);
        counters.add(pool, purchase.quantity());
        audit.record(
                "purchase.recorded",
                "purchase",
                purchase.id(),
                Map.of("pool", pool, "licences", purchase.quantity(), "pricePaidPence", purchase.pricePaidPence()));
        waitingList.serve(pool);
        return purchase;
    }

    /** Refuses with every fault that only the database knows of, at once. @return its codes, if it has any */
    private List<String> checked(PurchaseRequest order) {
        var faults = new ArrayList<FieldError>();
        if (suppliers.find(order.supplierId()).isEmpty()) {
            faults.add(new FieldError("/supplierId", "Choose a supplier that is recorded here"));
        } else if (order.agreementId() != null
                && agreements.find(order.agreementId(), order.supplierId()).isEmpty()) {
            faults.add(new FieldError("/agreementId", "Choose an agreement with this supplier"));
        }
        var listed = order.hasCodes() ? order.codes() : List.<String>of();
        var codes = given.of(listed, order.codeFile(), order.quantity(), faults);
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        return codes;
    }
}
