package uk.learningoffer.identity.session;

import java.time.Instant;
import java.util.UUID;
import uk.learningoffer.identity.person.Me;

/**
 * A session and what continues it.
 *
 * @param refreshToken for the cookie; only its hash is kept
 * @param expiresAt when the session ends whatever happens
 */
public record SignedIn(UUID session, Me person, String refreshToken, Instant expiresAt) {}
