package uk.learningoffer.licence.allocation;

import java.util.UUID;

/** The holder has finished the course. */
public record AllocationCompleted(UUID allocationId) {}
