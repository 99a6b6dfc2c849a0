package uk.learningoffer.application;

import java.util.UUID;

/** A reviewer declined an application. Fired inside the transaction. */
public record ApplicationDeclined(UUID applicationId) {}
