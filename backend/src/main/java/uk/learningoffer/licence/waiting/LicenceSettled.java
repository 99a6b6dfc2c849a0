package uk.learningoffer.licence.waiting;

import java.util.UUID;

/** An allocation is over, however it ended. */
public record LicenceSettled(UUID allocationId) {}
