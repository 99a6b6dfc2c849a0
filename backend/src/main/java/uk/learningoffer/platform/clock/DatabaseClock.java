package uk.learningoffer.platform.clock;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import org.jboss.logging.Logger;

/**
 * The time of the database, which all replicas share: this machine's, put right by what was last found to be the
 * difference. So a machine whose clock is wrong ends nothing early and starts nothing twice.
 */
@ApplicationScoped
@Typed(DatabaseClock.class)
public class DatabaseClock implements InstantSource {
    private static final InstantSource MACHINE = InstantSource.system();
    private static final Logger LOG = Logger.getLogger(DatabaseClock.class);
    // Below this it is the way to the database that was measured.
    private static final Duration SMALL = Duration.ofMillis(200);
    private static final Duration SLOW = Duration.ofSeconds(1);
    private static final Duration WORTH_A_WARNING = Duration.ofSeconds(2);

    @Inject
    AgroalDataSource database;

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return MACHINE.instant().plus(ahead);
    }

    // Before anything else asks what time it is.
    void start(@Observes @Priority(1) StartupEvent event) {
        measure();
    }

    @Scheduled(
            every = "${learning-offer.clock.tick:30s}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        try (var connection = database.getConnection();
                var asked = connection.prepareStatement("SELECT clock_timestamp()")) {
            var before = MACHINE.instant();
            var answer = asked.executeQuery();
            var way = Duration.between(before, MACHINE.instant());
            answer.next();
            if (way.compareTo(SLOW) < 0) {
                put(Duration.between(
                        before.plus(way.dividedBy(2)),
                        answer.getObject(1, OffsetDateTime.class).toInstant()));
            }
        } catch (SQLException away) {
            LOG.debug("The database was not asked for the time", away);
        }
    }

    private void put(Duration found) {
        if (found.minus(ahead).abs().compareTo(SMALL) < 0) {
            return;
        }
        if (found.abs().compareTo(WORTH_A_WARNING) > 0) {
            LOG.warnf(
                    "This machine's clock differs from the database's by %d ms: the database's is used",
                    found.toMillis());
        }
        ahead = found;
    }
}
