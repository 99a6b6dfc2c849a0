package uk.learningoffer.licence.purchasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.licence.stock.LicenceRepository;
import uk.learningoffer.licence.stock.PoolRepository;
import uk.learningoffer.licence.stock.PurchaseRepository;
import uk.learningoffer.licence.stock.StockEntries;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.page.PageRequest;

/** A purchase as it is shown: with where its licences are, and what happened to it. */
@ApplicationScoped
class PurchaseViews {
    @Inject
    PurchaseRepository purchases;

    @Inject
    PoolRepository pools;

    @Inject
    LicenceRepository licences;

    @Inject
    StockEntries entries;

    @Inject
    InstantSource clock;

    PurchaseDetailResponse require(UUID id, CurrentUser user) {
        var purchase = purchases.now(id);
        var pool = pools.require(purchases.require(id).poolId());
        var counts = licences.countsOf(id);
        var open = pool.closedAt() == null && !LondonDays.of(clock.instant()).isAfter(purchase.endsOn());
        return new PurchaseDetailResponse(
                purchase,
                counts,
                pool,
                entries.ofPurchase(id, new PageRequest()),
                user.has(Roles.ADMINISTRATOR) ? PurchaseMove.of(open, counts) : List.of());
    }
}
