package uk.learningoffer.licence.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Looks at every pool once a day. What was not looked at for days is looked at once, as it is then. */
@ApplicationScoped
class StockWatch implements TimedWork {
    @Inject
    WatchedPools watched;

    @Inject
    PoolsNow pools;

    @Inject
    AlertTable table;

    @Inject
    Event<StockAlertsRaised> raised;

    @Inject
    StockWatchConfig config;

    @Inject
    InstantSource clock;

    @Override
    public Job job() {
        return new Job(
                "watch-stock",
                "Looks at every licence pool once a day, and tells administrators what runs out, ends or would be wasted.",
                config.tick(),
                WatchedPools.DUE);
    }

    @Override
    public void run(Run run) {
        run.untilDone("pools", this::look);
    }

    private int look() {
        var now = clock.instant();
        var today = LondonDays.of(now);
        var due = watched.claim(today);
        if (due.isEmpty()) {
            return 0;
        }
        var terms = watched.terms(due, today);
        var lapsed = watched.lapsed(due, today);
        var holds = pools.of(due, today).stream()
                .flatMap(
                        pool -> AlertRules.of(
                                pool, terms.getOrDefault(pool.id(), List.of()), lapsed.getOrDefault(pool.id(), 0.0))
                                .stream())
                .toList();
        List<UUID> fresh = table.keep(due, holds, now);
        if (!fresh.isEmpty()) {
            raised.fire(new StockAlertsRaised(fresh));
        }
        watched.looked(due, today);
        return due.size();
    }
}
