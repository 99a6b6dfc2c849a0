package uk.learningoffer.application.decision;

import java.util.UUID;

/** A reviewer asked the applicant a question. Fired inside the transaction. */
public record InformationRequested(UUID applicationId) {}
