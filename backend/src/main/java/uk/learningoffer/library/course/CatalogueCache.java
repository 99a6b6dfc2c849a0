package uk.learningoffer.library.course;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.version.PreparedAnswers;

/**
 * Public answers by the version of the catalogue they were made from. Every replica reads the version anew at most
 * every half a second, so a change is seen everywhere within a second, and at once where it was made.
 */
@ApplicationScoped
public class CatalogueCache {
    private static final long FRESH = TimeUnit.MILLISECONDS.toNanos(500);
    private static final SqlText VERSION = SqlText.of("SELECT version FROM library_version");

    private record Key(long version, String query) {}

    private record Answer(Object body, long madeAt, boolean tellsStock) {}

    private final Cache<Key, Answer> answers = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final AtomicLong readAt = new AtomicLong();
    private volatile long version = -1;

    @Inject
    Statements statements;

    @Inject
    PreparedAnswers prepared;

    @Inject
    TransactionSynchronizationRegistry transactions;

    @Inject
    LibraryConfig config;

    /**
     * @param query says all that the answer depends on, but for the catalogue
     * @param keep whether an answer is worth keeping
     * @param tellsStock whether an answer tells of licences left, which are no part of the catalogue
     */
    public <T> T answer(Class<T> type, String query, Supplier<T> make, Predicate<T> keep, Predicate<T> tellsStock) {
        var key = new Key(version(), type.getSimpleName() + "?" + query);
        var known = answers.getIfPresent(key);
        if (known != null
                && (!known.tellsStock()
                        || System.nanoTime() - known.madeAt()
                                < config.stockAge().toNanos())) {
            return type.cast(known.body());
        }
        var body = make.get();
        if (keep.test(body)) {
            prepared.prepare(body);
            answers.put(key, new Answer(body, System.nanoTime(), tellsStock.test(body)));
        }
        return body;
    }

    public <T> T answer(Class<T> type, String query, Supplier<T> make) {
        return answer(type, query, make, body -> true, body -> false);
    }

    /** Reads the version anew as soon as the current transaction is committed. */
    public void changed() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    version = -1;
                }
            }
        });
    }

    private long version() {
        var now = System.nanoTime();
        var last = readAt.get();
        if (version >= 0 && (now - last < FRESH || !readAt.compareAndSet(last, now))) {
            return version;
        }
        readAt.set(now);
        version = statements.of(VERSION).one(row -> row.getLong("version"));
        return version;
    }
}
