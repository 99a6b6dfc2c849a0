package uk.learningoffer.notification;

import java.time.Duration;
import java.util.UUID;

/** Hands messages to a mail server. */
interface MessageSender {
    /** A server that says nothing for this long has failed. */
    Duration PATIENCE = Duration.ofSeconds(15);

    /** For a few messages in a row, which share a connection. Nothing is asked of the server before the first. */
    Delivery begin();

    interface Delivery extends AutoCloseable {
        /**
         * Tries a new connection where the one before has died, so it may take {@link #PATIENCE} twice.
         *
         * @throws RuntimeException unless the server took it
         */
        void send(UUID id, String to, RenderedMessage message);

        @Override
        void close();
    }
}
