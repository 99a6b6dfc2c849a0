package uk.learningoffer.licence.purchasing;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import uk.learningoffer.licence.stock.LicenceRepository;
import uk.learningoffer.licence.stock.PoolCounters;
import uk.learningoffer.licence.stock.PoolRepository;
import uk.learningoffer.licence.stock.Purchase;
import uk.learningoffer.licence.stock.SeatCounts;
import uk.learningoffer.licence.stock.Seats;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.problem.Problems;

/** Licences that come to a purchase later, or leave it. Its caller holds the lock of the pool. */
@ApplicationScoped
class StockMoves {
    @Inject
    PoolCounters counters;

    @Inject
    PoolRepository pools;

    @Inject
    LicenceRepository licences;

    @Inject
    Seats seats;

    @Inject
    KnownCodes codes;

    @Inject
    InstantSource clock;

    @Transactional(MANDATORY)
    void add(Purchase purchase, StockEntryRequest request) {
        if (LondonDays.of(clock.instant()).isAfter(purchase.endsOn())) {
            throw Problems.illegalTransition("The term of this purchase is over. Record a new one.");
        }
        pools.requireLocked(purchase.poolId()).requireOpen();
        refuseUnfit(licences.countsOf(purchase.id()), request);
        seats.add(
                purchase,
                new Seats.Numbers(licences.seats(purchase.id()) + 1, request.quantity()),
                request.givenCodes());
        counters.add(purchase.poolId(), request.quantity());
    }

    private void refuseUnfit(SeatCounts counts, StockEntryRequest request) {
        var given = request.givenCodes();
        if (!given.isEmpty() && given.size() != request.quantity()) {
            throw Problems.invalid(
                    "/quantity",
                    "There are %,d codes for %,d licences. Enter one code for each"
                            .formatted(given.size(), request.quantity()));
        }
        if (given.isEmpty() && counts.available() + counts.held() > 0 && counts.withoutCode() == 0) {
            throw Problems.invalid("/codes", "Licences of this purchase have codes. Enter one code for each");
        }
        var known = codes.known(given);
        if (!known.isEmpty()) {
            throw Problems.invalid(known);
        }
    }

    /** Only free ones: nobody loses a licence because a number was corrected. */
    @Transactional(MANDATORY)
    void take(Purchase purchase, int wanted) {
        counters.expireFree(purchase.poolId(), licences.expireFree(purchase.poolId(), LondonDays.of(clock.instant())));
        var counts = licences.countsOf(purchase.id());
        if (counts.available() < wanted) {
            throw Problems.illegalTransition(sentence(counts, wanted));
        }
        counters.remove(purchase.poolId(), licences.remove(purchase.id(), wanted));
    }

    private static String sentence(SeatCounts counts, int wanted) {
        return "%,d cannot be taken out. The licences of this purchase: %,d free, %,d held, %,d used up, %,d expired. Nothing was changed."
                .formatted(wanted, counts.available(), counts.held(), counts.spent(), counts.expired());
    }
}
