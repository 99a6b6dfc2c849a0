package uk.learningoffer.application.decision;

import java.util.UUID;

/** A reviewer approved an application; whoever observes this gives it a licence or a place on the waiting list. Fired inside the transaction. */
public record ApplicationApproved(UUID applicationId) {}
