package uk.learningoffer.licence.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A pool as forecasts look at it.
 *
 * @param newest the purchase recorded last; null where nothing has been bought
 * @param lots those that end soonest first
 */
record PoolNow(
        UUID id, String name, int free, int waiting, Newest newest, PresentUse use, List<Lot> lots, LocalDate today) {

    record Newest(UUID purchase, int pricePence) {}

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
