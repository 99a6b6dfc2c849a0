package uk.learningoffer.platform.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Counts on this replica alone, more strictly, as nobody knows what the others let through. */
@ApplicationScoped
class LocalCounter {
    private final RateLimitConfig config;
    private final Cache<String, Window> windows;

    private record Window(int used, long endsAt) {}

    @Inject
    LocalCounter(RateLimitConfig config) {
        this.config = config;
        windows = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(config.window())
                .build();
    }

    Usage count(Subject subject) {
        var now = System.nanoTime();
        var window = windows.asMap()
                .compute(
                        subject.name(),
                        (name, known) -> known == null || known.endsAt() - now <= 0
                                ? new Window(1, now + config.window().toNanos())
                                : new Window(known.used() + 1, known.endsAt()));
        var limit = Math.max(1, config.of(subject.policy()) / config.stricterAlone());
        var left = Duration.ofNanos(window.endsAt() - now).plusMillis(999).toSeconds();
        return new Usage(limit, window.used(), Math.max(1, left));
    }
}
