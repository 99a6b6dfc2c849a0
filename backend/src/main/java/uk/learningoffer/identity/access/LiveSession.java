package uk.learningoffer.identity.access;

import java.time.Instant;
import java.util.List;

/**
 * What a request needs to know of a session that has not ended, and of whose it is.
 *
 * @param secondFactorAt when a second factor was last shown in it; null for never
 * @param roles what the person was granted
 */
record LiveSession(
        String authorityCode, Instant createdAt, Instant lastUsedAt, Instant secondFactorAt, List<String> roles) {}
