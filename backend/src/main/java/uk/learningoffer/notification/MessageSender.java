package uk.learningoffer.notification;

import java.time.Duration;
import java.util.UUID;

/** Hands a message to a mail server. */
interface MessageSender {
    /** A server that says nothing for this long has failed. Three such failures fit in a lease. */
    Duration PATIENCE = Duration.ofSeconds(15);

    /** @throws RuntimeException unless the server took it */
    void send(UUID id, String to, RenderedMessage message);
}
