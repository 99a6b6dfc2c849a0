package uk.learningoffer.licence;

import java.util.UUID;

/** The holder gave the licence back. */
public record AllocationReturned(UUID allocationId) {}
