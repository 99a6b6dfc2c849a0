package uk.learningoffer.licence.allocation;

import java.util.UUID;

/** The holder has started to use the licence. */
public record AllocationActivated(UUID allocationId) {}
