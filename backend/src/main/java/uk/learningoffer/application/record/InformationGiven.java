package uk.learningoffer.application.record;

import java.util.UUID;

/**
 * The reviewer's question was answered. Fired inside the transaction.
 *
 * @param clientId the system of a council that did it for the applicant; null where they did it themselves
 * @param words the answer
 */
public record InformationGiven(UUID applicationId, UUID clientId, String words) {}
