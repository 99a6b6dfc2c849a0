package uk.learningoffer.licence.allocation;

import java.util.UUID;

/**
 * The licence was given back.
 *
 * @param by the holder, or who did it for them
 * @param words why, where somebody else did it
 */
public record AllocationReturned(UUID allocationId, UUID by, String words) {}
