package uk.learningoffer.webhook;

import java.time.Instant;
import java.util.UUID;
import uk.learningoffer.change.Change;

/**
 * What is delivered.
 *
 * @param attempts before this one
 * @param change null for a test
 */
record Parcel(UUID id, String type, Instant createdAt, int attempts, Change change) {

    /** As Standard Webhooks says; {@code data} is the change as the feed tells it. */
    record Payload(String type, Instant timestamp, Object data) {}

    record Test(String message) {}

    Payload payload() {
        return change == null
                ? new Payload(type, createdAt, new Test("This is a test. Nothing happened."))
                : new Payload(type, change.at(), change);
    }
}
