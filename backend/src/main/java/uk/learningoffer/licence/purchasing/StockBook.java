package uk.learningoffer.licence.purchasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.licence.stock.EntryKind;
import uk.learningoffer.licence.stock.PoolCounters;
import uk.learningoffer.licence.stock.Purchase;
import uk.learningoffer.licence.stock.PurchaseRepository;
import uk.learningoffer.licence.stock.StockEntries;
import uk.learningoffer.licence.waiting.WaitingListService;

/** Enters what happened to a purchase, and moves its licences by it in the same transaction. */
@ApplicationScoped
public class StockBook {
    @Inject
    PoolCounters counters;

    @Inject
    PurchaseRepository purchases;

    @Inject
    StockMoves moves;

    @Inject
    StockEntries entries;

    @Inject
    WaitingListService waitingList;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Transactional
    public void enter(UUID id, StockEntryRequest request, CurrentUser by) {
        var purchase = purchases.require(id);
        counters.lock(purchase.poolId());
        var licences = move(purchase, request);
        var change = Prices.change(purchases.now(id), request, licences);
        var now = clock.instant();
        entries.add(
                purchase,
                change,
                new StockEntries.Entered(request.kind(), request.reason().strip(), by.personId(), now));
        audit.record(
                "purchase." + verb(request.kind()),
                "purchase",
                id,
                Map.of(
                        "pool", purchase.poolId(),
                        "licences", licences,
                        "pricePaidChangePence", change.pricePaidPence()));
        waitingList.serve(purchase.poolId());
    }

    /** Codes that came after the order was recorded; holders find them at once. */
    @Transactional
    public void putCodes(UUID id, UUID file) {
        var purchase = purchases.require(id);
        counters.lock(purchase.poolId());
        var codes = moves.putCodes(purchase, file);
        audit.record("purchase.codes-put", "purchase", id, Map.of("licences", codes));
    }

    /** @return the change to the quantity of the purchase */
    private int move(Purchase purchase, StockEntryRequest request) {
        switch (request.kind()) {
            case TOP_UP -> moves.add(purchase, request);
            case SHRINK, GIVEN_BACK -> moves.take(purchase, request.quantity());
            case CORRECTION -> {}
        }
        return request.quantity() == null ? 0 : request.kind().change(request.quantity());
    }

    private static String verb(EntryKind kind) {
        return switch (kind) {
            case TOP_UP -> "topped-up";
            case SHRINK -> "shrunk";
            case GIVEN_BACK -> "given-back";
            case CORRECTION -> "corrected";
        };
    }
}
