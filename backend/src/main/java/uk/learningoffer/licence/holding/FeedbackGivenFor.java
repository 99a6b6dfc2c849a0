package uk.learningoffer.licence.holding;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which holders have said how it went. Answered by the feature that keeps it, in one call for a whole page. */
public interface FeedbackGivenFor {
    /** @return those of the allocations that have feedback */
    Set<UUID> among(Collection<UUID> allocations);
}
