package uk.learningoffer.application.decision;

import java.util.UUID;

/** A reviewer declined an application. Fired inside the transaction. */
public record ApplicationDeclined(UUID applicationId) {}
