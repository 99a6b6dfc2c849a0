package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import uk.learningoffer.notification.MessageSender.Delivery;

/**
 * Sends what waits in the outbox, one by one and each noted before the next: a worker that dies after sending repeats
 * at most that one message, under the same Message-ID.
 */
@ApplicationScoped
class MessageWorker {
    private static final Logger LOG = Logger.getLogger(MessageWorker.class);
    private static final Duration SAFE =
            MessageLeases.LENGTH.minus(MessageSender.PATIENCE.multipliedBy(2)).minusSeconds(5);
    private final MessageLeases leases;
    private final MessageWriter writer;
    private final MessageSender sender;

    MessageWorker(MessageLeases leases, MessageWriter writer, MessageSender sender) {
        this.leases = leases;
        this.writer = writer;
        this.sender = sender;
    }

    /** @return how many were sent */
    int sendAllDue() {
        var sent = 0;
        while (true) {
            var owner = UUID.randomUUID().toString();
            var start = System.nanoTime();
            var batch = leases.take(owner);
            sent += send(batch, owner, start);
            if (batch.size() < MessageLeases.BATCH) {
                return sent;
            }
        }
    }

    private int send(List<Leased> batch, String owner, long start) {
        var sent = 0;
        try (var delivery = sender.begin()) {
            for (var index = 0; index < batch.size(); index++) {
                if (System.nanoTime() - start > SAFE.toNanos()) {
                    var rest = batch.subList(index, batch.size());
                    leases.release(rest.stream().map(Leased::id).toList(), owner);
                    return sent;
                }
                sent += send(delivery, batch.get(index), owner) ? 1 : 0;
            }
        }
        return sent;
    }

    private boolean send(Delivery delivery, Leased message, String owner) {
        try {
            var letter = writer.open(message);
            delivery.send(message.id(), letter.to(), writer.write(message.kind(), letter.values()));
        } catch (RuntimeException failure) {
            putOff(message, owner, SendFailure.reason(failure));
            return false;
        }
        return leases.sent(message.id(), owner);
    }

    private void putOff(Leased message, String owner, String reason) {
        if (message.attempts() >= message.kind().tries()) {
            LOG.errorf("Message %s is given up after %d tries: %s", message.id(), message.attempts(), reason);
            leases.died(message.id(), owner, reason);
        } else {
            LOG.warnf("Message %s was not sent at try %d: %s", message.id(), message.attempts(), reason);
            leases.failed(message.id(), owner, reason, BackOff.after(message.attempts(), ThreadLocalRandom.current()));
        }
    }
}
