package uk.learningoffer.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.learningoffer.platform.job.Run;

class MessageTickerTest {
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger sending = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    private final MessageWorker worker = new MessageWorker(null, null, null) {
        @Override
        int sendAllDue() {
            most.accumulateAndGet(sending.incrementAndGet(), Math::max);
            calls.incrementAndGet();
            begun.countDown();
            await(goOn);
            sending.decrementAndGet();
            return 0;
        }
    };

    @Test
    void what_is_written_while_mail_is_sent_is_sent_by_the_same_worker_afterwards() throws InterruptedException {
        var executor = Executors.newFixedThreadPool(8);
        var ticker = new MessageTicker(worker, executor);
        ticker.nudge(new MessagesWritten());
        await(begun);
        for (var message = 0; message < 20; message++) {
            ticker.nudge(new MessagesWritten());
            executor.execute(() -> ticker.run(new Run("send-messages")));
        }
        goOn.countDown();
        executor.shutdown();
        assertThat(executor.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(most).hasValue(1);
        assertThat(calls.get()).isGreaterThan(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
