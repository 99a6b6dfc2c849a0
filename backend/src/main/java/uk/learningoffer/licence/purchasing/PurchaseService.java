package uk.learningoffer.licence.purchasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.licence.stock.PoolCounters;
import uk.learningoffer.licence.stock.Purchase;
import uk.learningoffer.licence.stock.PurchaseRepository;
import uk.learningoffer.licence.stock.PurchaseRequest;
import uk.learningoffer.licence.stock.Seats;
import uk.learningoffer.licence.waiting.WaitingListService;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** Fills pools: whoever waits gets what was bought, in the same transaction. */
@ApplicationScoped
public class PurchaseService {
    @Inject
    PoolCounters counters;

    @Inject
    PurchaseRepository purchases;

    @Inject
    Seats seats;

    @Inject
    WaitingListService waitingList;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Transactional
    public Purchase topUp(UUID pool, PurchaseRequest order) {
        counters.lock(pool);
        refuseKnownCodes(order);
        var purchase = new Purchase(pool, order, clock.instant());
        purchases.persist(purchase);
        seats.add(purchase, order.hasCodes() ? order.codes() : List.of());
        counters.add(pool, purchase.quantity());
        audit.record(
                "purchase.recorded",
                "purchase",
                purchase.id(),
                Map.of("pool", pool, "licences", purchase.quantity(), "pricePaidPence", purchase.pricePaidPence()));
        waitingList.serve(pool);
        return purchase;
    }

    private void refuseKnownCodes(PurchaseRequest order) {
        if (!order.hasCodes()) {
            return;
        }
        var fingerprints = order.codes().stream().map(seats::fingerprint).toList();
        var known = seats.existing(fingerprints);
        if (!known.isEmpty()) {
            throw Problems.invalid(IntStream.range(0, fingerprints.size())
                    .filter(index -> known.contains(fingerprints.get(index)))
                    .mapToObj(index ->
                            new FieldError("/codes/" + index, "This code belongs to a licence that exists already"))
                    .toList());
        }
    }
}
