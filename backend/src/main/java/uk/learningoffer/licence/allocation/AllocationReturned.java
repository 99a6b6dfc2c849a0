package uk.learningoffer.licence.allocation;

import java.util.UUID;

/** The holder gave the licence back. */
public record AllocationReturned(UUID allocationId) {}
