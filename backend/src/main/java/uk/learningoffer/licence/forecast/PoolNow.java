package uk.learningoffer.licence.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A pool as forecasts look at it.
 *
 * @param lastBought the purchase or addition that brought the newest licences; null where nothing was bought
 * @param pricePence of one licence in the last purchase; null where there is none
 * @param lots those that end soonest first
 */
record PoolNow(
        UUID id,
        String name,
        boolean open,
        int free,
        int waiting,
        UUID lastBought,
        Integer pricePence,
        PresentUse use,
        List<Lot> lots,
        LocalDate today) {

    RunOut runOut() {
        return RunOut.of(use, free - waiting, today);
    }

    int notStarted() {
        return lots.stream().mapToInt(Lot::notStarted).sum();
    }

    /** The last day of the free licences that end last; null where none is free. */
    LocalDate freeUntil() {
        return lots.stream()
                .filter(lot -> lot.free() > 0)
                .map(Lot::endsOn)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
