package uk.learningoffer.licence.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import uk.learningoffer.licence.forecast.Alert.Term;

/** When a pool is worth an alert. */
final class AlertRules {
    /** About what ordering takes: from the wish to the first licence. */
    private static final int DAYS_TO_ORDER = 42;

    private static final int[] STEPS = {30, 60, 90};
    private static final int NOTICE_DAYS = 30;
    private static final int WASTE_DAYS = 90;

    private AlertRules() {}

    /** @param lapsed share of licences that are not activated in time */
    static List<Alert> of(PoolNow pool, List<Term> terms, double lapsed) {
        // A closed pool promises nothing more.
        if (!pool.open()) {
            return List.of();
        }
        var alerts = new ArrayList<Alert>();
        var runOut = pool.runOut();
        if (runOut.isBy(pool.today().plusDays(DAYS_TO_ORDER)) || pool.free() == 0 && pool.waiting() > 0) {
            alerts.add(Alert.runsOut(pool, runOut.on()));
        }
        for (var term : terms) {
            step(term, pool.today()).ifPresent(step -> alerts.add(Alert.ends(term, step, freeOf(pool, term))));
            if (term.noticeOn() != null
                    && !term.noticeOn().isBefore(pool.today())
                    && daysUntil(term.noticeOn(), pool.today()) <= NOTICE_DAYS) {
                alerts.add(Alert.notice(term, freeOf(pool, term)));
            }
        }
        alerts.addAll(wasted(pool, lapsed));
        return alerts;
    }

    private static OptionalInt step(Term term, LocalDate today) {
        var left = daysUntil(term.endsOn(), today);
        return left < 0
                ? OptionalInt.empty()
                : IntStream.of(STEPS).filter(step -> left <= step).findFirst();
    }

    /** What will not be used before it ends: what ends sooner is used first. */
    private static List<Alert> wasted(PoolNow pool, double lapsed) {
        if (pool.use().isTooShort()) {
            return List.of();
        }
        var alerts = new ArrayList<Alert>();
        var used = 0.0;
        for (var lot : pool.lots()) {
            var days = daysUntil(lot.endsOn(), pool.today()) + 1;
            var wanted = Math.max(0, Math.max(0, pool.use().perDay()) * days + pool.waiting() - used);
            var there = lot.free() + lot.notStarted() * lapsed;
            used += Math.min(there, wanted);
            var left = (int) Math.floor(there - wanted);
            if (left > 0 && days <= WASTE_DAYS + 1) {
                alerts.add(Alert.wasted(lot, left));
            }
        }
        return alerts;
    }

    private static int freeOf(PoolNow pool, Term term) {
        return pool.lots().stream()
                .filter(lot -> lot.purchase().equals(term.purchase()))
                .mapToInt(Lot::free)
                .sum();
    }

    private static int daysUntil(LocalDate day, LocalDate today) {
        return (int) (day.toEpochDay() - today.toEpochDay());
    }
}
