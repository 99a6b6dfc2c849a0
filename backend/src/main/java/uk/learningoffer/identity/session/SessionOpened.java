package uk.learningoffer.identity.session;

import java.util.UUID;

/** Somebody signed in. Fired in the transaction of the session. */
public record SessionOpened(UUID id, UUID personId) {}
