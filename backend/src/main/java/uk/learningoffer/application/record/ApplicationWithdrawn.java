package uk.learningoffer.application.record;

import java.util.UUID;

/**
 * An application that had not come to its end was withdrawn; a place on a waiting list is free again. Fired inside the
 * transaction.
 *
 * @param clientId the system of a council that did it for the applicant; null where they did it themselves
 */
public record ApplicationWithdrawn(UUID applicationId, UUID clientId) {}
