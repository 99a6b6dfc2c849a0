package uk.learningoffer.library.story;

import java.util.UUID;

/**
 * Somebody who left an address with an unmet need is to be told what became of it.
 *
 * @param email where to
 * @param storyCode the need it became part of; null where it was declined
 * @param words what to tell them
 */
public record UnmetNeedAnswered(UUID unmetNeedId, String email, String storyCode, String words) {}
