package uk.learningoffer.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets many do the same at the same moment. */
public final class Race {
    private Race() {}

    /** @return what each got, in no order that means anything */
    public static <T> List<T> of(int runners, Callable<T> run) {
        var pool = Executors.newFixedThreadPool(runners);
        try {
            var start = new CountDownLatch(1);
            var running = new ArrayList<Future<T>>();
            for (var runner = 0; runner < runners; runner++) {
                running.add(pool.submit(() -> {
                    start.await();
                    return run.call();
                }));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (var each : running) {
                results.add(each.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        } finally {
            pool.shutdownNow();
        }
    }
}
