package uk.learningoffer.application.team;

import java.util.UUID;

/** A team was sent without this application, whose applicant had not confirmed. Fired inside the transaction. */
public record TeamWentOn(UUID applicationId) {}
