package uk.learningoffer.application.record;

import java.util.UUID;

/** The applicant answered the reviewer's question. Fired inside the transaction. */
public record InformationGiven(UUID applicationId) {}
