package uk.learningoffer.licence;

import java.util.UUID;

/** The licence was not activated in time and was taken back. */
public record AllocationLapsed(UUID allocationId) {}
