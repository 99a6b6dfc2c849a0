package uk.learningoffer.licence.waiting;

import java.util.UUID;

/** No licence was free for an approved application. */
public record PlacedOnWaitingList(UUID applicationId, Place place) {}
