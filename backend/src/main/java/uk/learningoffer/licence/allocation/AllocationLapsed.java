package uk.learningoffer.licence.allocation;

import java.util.UUID;

/** The licence was not activated in time and was taken back. */
public record AllocationLapsed(UUID allocationId) {}
