package uk.learningoffer.licence.allocation;

import java.util.UUID;

/** The term of the licence ended while somebody held it. */
public record AllocationExpired(UUID allocationId) {}
