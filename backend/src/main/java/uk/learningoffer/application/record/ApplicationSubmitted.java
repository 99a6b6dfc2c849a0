package uk.learningoffer.application.record;

import java.util.UUID;

/** An applicant sent an application. Fired inside the transaction. */
public record ApplicationSubmitted(UUID applicationId) {}
