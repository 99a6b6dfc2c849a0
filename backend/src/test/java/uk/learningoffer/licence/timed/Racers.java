package uk.learningoffer.licence.timed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that start at the same moment. */
public final class Racers implements AutoCloseable {
    private final ExecutorService threads;
    private final int most;

    public Racers(int most) {
        this.most = most;
        threads = Executors.newFixedThreadPool(most);
    }

    /** @return what stopped each of them, in their order; null for those who came through */
    public List<Throwable> race(List<? extends Callable<?>> deeds) throws InterruptedException {
        if (deeds.size() > most) {
            throw new IllegalArgumentException("too many");
        }
        var start = new CyclicBarrier(deeds.size());
        var running = threads.invokeAll(deeds.stream()
                .<Callable<Object>>map(deed -> () -> {
                    start.await();
                    return deed.call();
                })
                .toList());
        var ends = new ArrayList<Throwable>();
        for (var each : running) {
            try {
                each.get();
                ends.add(null);
            } catch (ExecutionException failed) {
                ends.add(failed.getCause());
            }
        }
        return ends;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
