package uk.learningoffer.platform.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jboss.logging.Logger;

/**
 * Counts a request: with the other replicas, or alone for five seconds after that did not work. Who is over the limit is
 * remembered here, so that a caller who goes on asking costs the database nothing.
 */
@ApplicationScoped
class Counters {
    private static final Logger LOG = Logger.getLogger(Counters.class);
    private static final long ALONE_NANOS = Duration.ofSeconds(5).toNanos();

    @Inject
    SharedCounter shared;

    @Inject
    LocalCounter local;

    private final ConcurrentMap<String, Integer> givenBack = new ConcurrentHashMap<>();
    private final Cache<String, Refused> refused = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfter(Expiry.creating((String name, Refused known) ->
                    Duration.ofSeconds(known.usage().secondsLeft())))
            .build();
    private volatile long aloneUntil = System.nanoTime();

    private record Refused(Usage usage, long endsAt) {
        Usage now() {
            var left = Duration.ofNanos(endsAt - System.nanoTime()).plusMillis(999);
            return new Usage(usage.limit(), usage.used(), Math.max(1, left.toSeconds()));
        }
    }

    Usage count(Subject subject) {
        var known = refused.getIfPresent(subject.name());
        if (known != null) {
            return known.now();
        }
        var usage = counted(subject);
        if (usage.isOver()) {
            var endsAt =
                    System.nanoTime() + Duration.ofSeconds(usage.secondsLeft()).toNanos();
            refused.put(subject.name(), new Refused(usage, endsAt));
        }
        return usage;
    }

    /** A request was free after all: the next one of the same caller pays for both, in its one statement. */
    void giveBack(Subject subject) {
        givenBack.merge(subject.name(), 1, Integer::sum);
    }

    private Usage counted(Subject subject) {
        if (aloneUntil - System.nanoTime() > 0) {
            return local.count(subject);
        }
        var given = givenBack.remove(subject.name());
        try {
            return shared.count(subject, given == null ? 0 : given);
        } catch (PersistenceException away) {
            LOG.warn("Requests are counted on this replica alone: the shared counter did not answer");
            aloneUntil = System.nanoTime() + ALONE_NANOS;
            return local.count(subject);
        }
    }
}
