package uk.learningoffer.identity.token;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.security.PublicKey;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/**
 * The signing keys in memory, read again every five seconds of use, so that a key retired in the table is refused
 * everywhere soon after; and once a second at most where a token names a key that is not known here.
 */
@ApplicationScoped
public class KeyRing implements TimedWork {
    private static final long STALE_NANOS = 5_000_000_000L;
    private static final long AGAIN_NANOS = 1_000_000_000L;

    @Inject
    SigningKeyTable table;

    @Inject
    InstantSource clock;

    private Failed failed = new Failed(null, System.nanoTime() - AGAIN_NANOS);
    private volatile Loaded loaded = new Loaded(List.of(), System.nanoTime() - STALE_NANOS);

    private record Loaded(List<SigningKey> keys, long at) {
        boolean isOlderThan(long nanos) {
            return System.nanoTime() - at >= nanos;
        }

        Optional<SigningKey> named(String kid) {
            return keys.stream().filter(key -> key.kid().equals(kid)).findFirst();
        }
    }

    private record Failed(RuntimeException cause, long at) {}

    void prepare(@Observes @Priority(5) StartupEvent start) {
        table.makeWhereDue();
    }

    @Override
    public Job job() {
        return new Job(
                "signing-keys",
                "Makes the next key that sign-ins are signed with, shortly before the present one ends.",
                "1h",
                table.due());
    }

    @Override
    public void run(Run run) {
        run.did(table.makeWhereDue());
    }

    Optional<PublicKey> verifying(String kid) {
        var now = clock.instant();
        return current()
                .named(kid)
                .or(() -> loaded.isOlderThan(AGAIN_NANOS) ? load(AGAIN_NANOS).named(kid) : Optional.empty())
                .filter(key -> key.retiresAt().isAfter(now))
                .map(SigningKey::publicKey);
    }

    SigningKey signing() {
        var now = clock.instant();
        return current().keys().stream()
                .filter(key -> !key.activatesAt().isAfter(now))
                .filter(key -> key.retiresAt().isAfter(now))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no key to sign with"));
    }

    public List<SigningKey> all() {
        return current().keys();
    }

    private Loaded current() {
        var ring = loaded;
        return ring.isOlderThan(STALE_NANOS) ? load(STALE_NANOS) : ring;
    }

    /** One asks for all who wait; where it had no answer, neither have they, rather than each of them waiting for its own. */
    private synchronized Loaded load(long olderThan) {
        if (!loaded.isOlderThan(olderThan)) {
            return loaded;
        }
        if (System.nanoTime() - failed.at() < AGAIN_NANOS) {
            throw new PersistenceException(failed.cause());
        }
        try {
            loaded = new Loaded(table.live(), System.nanoTime());
            return loaded;
        } catch (RuntimeException away) {
            failed = new Failed(away, System.nanoTime());
            throw away;
        }
    }
}
