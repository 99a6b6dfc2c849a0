package uk.learningoffer.metrics.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;

/** Looks regularly whether anything that must always be true is not. */
@ApplicationScoped
class InvariantWatch {
    private volatile Map<String, Long> broken = Map.of();

    @Inject
    Session database;

    InvariantWatch(MeterRegistry registry) {
        registry.gauge("learning_offer_invariant_violations", List.of(), this, InvariantWatch::count);
    }

    @Scheduled(every = "60s")
    @Transactional
    void look() {
        var found = new TreeMap<String, Long>();
        database.createNativeQuery("SELECT rule, count(*) FROM invariant_violation GROUP BY rule", Tuple.class)
                .getResultStream()
                .forEach(row -> found.put(row.get(0, String.class), row.get(1, Long.class)));
        broken = found;
    }

    /** Broken rules, and how many records break each, at the last look. */
    Map<String, Long> broken() {
        return broken;
    }

    private double count() {
        return broken.values().stream().mapToLong(Long::longValue).sum();
    }
}
