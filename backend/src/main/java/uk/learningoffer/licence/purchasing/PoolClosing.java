package uk.learningoffer.licence.purchasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.licence.stock.PoolCounters;
import uk.learningoffer.licence.stock.PoolRepository;
import uk.learningoffer.licence.waiting.ChangeOfLine;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** Closes pools and opens them again. Who holds a licence of a closed pool keeps it; nobody waits in one. */
@ApplicationScoped
public class PoolClosing {
    @Inject
    PoolCounters counters;

    @Inject
    PoolRepository pools;

    @Inject
    ChangeOfLine lines;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Transactional
    public void close(UUID id, ClosingRequest request, IfMatch seen, CurrentUser by) {
        lock(id, request.moveTo());
        var pool = pools.requireLocked(id);
        seen.check(pool.version());
        var moved = emptied(id, request.moveTo(), by);
        pool.close(request.reason().strip(), clock.instant());
        pools.flush();
        audit.record("pool.closed", "pool", id, Map.of("moved", moved));
    }

    @Transactional
    public void reopen(UUID id, IfMatch seen) {
        counters.lock(id);
        var pool = pools.requireLocked(id);
        seen.check(pool.version());
        pool.reopen();
        pools.flush();
        audit.record("pool.reopened", "pool", id, Map.of());
    }

    private void lock(UUID id, UUID other) {
        if (other == null) {
            counters.lock(id);
        } else if (other.equals(id)) {
            throw Problems.invalid("/moveTo", "Choose another pool");
        } else {
            counters.lock(id, other);
        }
    }

    private int emptied(UUID id, UUID other, CurrentUser by) {
        var waiting = pools.require(id).waiting();
        if (waiting == 0) {
            return 0;
        }
        if (other == null) {
            throw Problems.invalid(
                    "/moveTo",
                    waiting == 1
                            ? "Somebody waits for a licence of this pool. Choose the pool in which they wait from now on"
                            : "%,d people wait for a licence of this pool. Choose the pool in which they wait from now on"
                                    .formatted(waiting));
        }
        if (pools.requireLocked(other).isClosed()) {
            throw Problems.invalid("/moveTo", "That pool is closed. Choose an open one");
        }
        lines.change(id, other, by.personId());
        return waiting;
    }
}
