package uk.learningoffer.application.record;

import java.util.UUID;

/** An applicant withdrew an application that had not come to its end; a place on a waiting list is free again. Fired inside the transaction. */
public record ApplicationWithdrawn(UUID applicationId) {}
