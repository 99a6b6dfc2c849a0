package uk.learningoffer.licence;

import java.util.UUID;

/** The term of the licence ended while somebody held it. */
public record AllocationExpired(UUID allocationId) {}
