package uk.learningoffer.webhook;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * A webhook that one worker alone may deliver to until its lease ends.
 *
 * @param secrets those that sign, the present one first
 */
record Turn(UUID webhook, String owner, String url, List<WebhookSecret> secrets) {
    static final Duration LENGTH = Duration.ofMinutes(2);
}
