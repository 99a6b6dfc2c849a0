package uk.learningoffer.licence.purchasing;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.licence.stock.LicenceRepository;
import uk.learningoffer.licence.stock.PoolCounters;
import uk.learningoffer.licence.stock.PoolRepository;
import uk.learningoffer.licence.stock.Purchase;
import uk.learningoffer.licence.stock.SeatCounts;
import uk.learningoffer.licence.stock.Seats;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.problem.FieldError;
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
    GivenCodes given;

    @Inject
    InstantSource clock;

    @Transactional(MANDATORY)
    void add(Purchase purchase, StockEntryRequest request) {
        if (LondonDays.of(clock.instant()).isAfter(purchase.endsOn())) {
            throw Problems.illegalTransition("The term of this purchase is over. Record a new one.");
        }
        pools.requireLocked(purchase.poolId()).requireOpen();
        var codes = checked(licences.countsOf(purchase.id()), request);
        seats.add(purchase, new Seats.Numbers(licences.seats(purchase.id()) + 1, request.quantity()), codes);
        counters.add(purchase.poolId(), request.quantity());
    }

    private List<String> checked(SeatCounts counts, StockEntryRequest request) {
        var faults = new ArrayList<FieldError>();
        var listed = request.givenCodes();
        var codes = given.of(listed, request.codeFile(), request.quantity(), faults);
        if (!listed.isEmpty() && listed.size() != request.quantity()) {
            faults.add(new FieldError(
                    "/quantity",
                    "There are %,d codes for %,d licences. Enter one code for each"
                            .formatted(listed.size(), request.quantity())));
        }
        if (new HashSet<>(codes).size() < codes.size()) {
            faults.add(new FieldError("/codes", "A code is in the list twice"));
        }
        if (faults.isEmpty() && codes.isEmpty() && counts.allHaveCodes()) {
            faults.add(new FieldError("/codeFile", "Licences of this purchase have codes. Send one code for each"));
        }
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        return codes;
    }

    /** Puts codes on licences that were recorded without any, free or held. */
    @Transactional(MANDATORY)
    int putCodes(Purchase purchase, UUID file) {
        var faults = new ArrayList<FieldError>();
        var without = licences.countsOf(purchase.id()).withoutCode();
        var codes = given.of(List.of(), file, without, faults);
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        seats.put(purchase, codes);
        return codes.size();
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
