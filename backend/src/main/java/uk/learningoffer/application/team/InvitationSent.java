package uk.learningoffer.application.team;

import java.util.UUID;

/** Somebody was invited to apply, or reminded of it. Fired inside the transaction. */
public record InvitationSent(UUID invitationId) {}
