package uk.learningoffer.notification;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * A message before it is written down.
 *
 * @param event names what happened, once: the same event never makes a second message of a kind
 * @param values what the template of the kind needs; sealed until it is sent
 * @param after how long it waits before it may leave
 */
record Letter(MessageKind kind, String event, Recipient recipient, Map<String, Object> values, Duration after) {
    Letter(MessageKind kind, String event, Recipient recipient, Map<String, Object> values) {
        this(kind, event, recipient, values, Duration.ZERO);
    }

    Letter after(Duration wait) {
        return new Letter(kind, event, recipient, values, wait);
    }

    /**
     * @param personId null for an address that may belong to nobody yet
     * @param applicationId the application that it is about, or null
     */
    record Recipient(String email, UUID personId, UUID applicationId) {}

    String dedupeKey() {
        return kind + ":" + event;
    }
}
