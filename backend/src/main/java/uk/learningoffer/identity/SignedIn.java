package uk.learningoffer.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A session and what continues it.
 *
 * @param refreshToken for the cookie; only its hash is kept
 * @param expiresAt when the session ends whatever happens
 */
record SignedIn(UUID session, Me person, String refreshToken, Instant expiresAt) {}
