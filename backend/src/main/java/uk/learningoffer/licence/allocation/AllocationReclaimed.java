package uk.learningoffer.licence.allocation;

import java.util.UUID;

/** The team took the licence back, after notice. */
public record AllocationReclaimed(UUID allocationId) {}
