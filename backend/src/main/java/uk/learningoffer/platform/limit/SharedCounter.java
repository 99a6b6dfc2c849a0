package uk.learningoffer.platform.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Counts on all replicas: one statement, which holds the row for no longer than it takes. */
@ApplicationScoped
class SharedCounter {
    private static final SqlText COUNT = SqlText.of("""
            INSERT INTO rate_limit AS known (subject, used, ends_at)
            VALUES (:subject, 1, statement_timestamp() + :millis * interval '1 millisecond')
            ON CONFLICT (subject) DO UPDATE SET
                used = CASE WHEN known.ends_at <= statement_timestamp() THEN 1
                    ELSE greatest(0, known.used + :cost) END,
                ends_at = CASE WHEN known.ends_at <= statement_timestamp() THEN excluded.ends_at
                    ELSE known.ends_at END
            RETURNING used, ceil(extract(epoch FROM ends_at - statement_timestamp())) AS seconds_left""");

    @Inject
    Statements database;

    @Inject
    RateLimitConfig config;

    /** @param given back by requests that turned out to be free: at most this one is */
    Usage count(Subject subject, int given) {
        return database.of(COUNT)
                .with("subject", subject.name())
                .with("millis", config.window().toMillis())
                .with("cost", 1 - given)
                .one(row -> new Usage(config.of(subject.policy()), row.getInt(1), Math.max(1, row.getLong(2))));
    }
}
