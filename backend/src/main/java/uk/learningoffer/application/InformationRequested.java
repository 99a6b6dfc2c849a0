package uk.learningoffer.application;

import java.util.UUID;

/** A reviewer asked the applicant a question. Fired inside the transaction. */
public record InformationRequested(UUID applicationId) {}
