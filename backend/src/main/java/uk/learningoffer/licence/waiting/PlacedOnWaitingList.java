package uk.learningoffer.licence.waiting;

import java.util.UUID;

/** No licence was free for an approved application. {@code place} counts from 1. */
public record PlacedOnWaitingList(UUID applicationId, int place) {}
