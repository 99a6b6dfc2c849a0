package uk.learningoffer.library.story;

import java.util.UUID;

/**
 * Somebody who left an address with an unmet need is to be told what became of it: once.
 *
 * @param email where to
 * @param need what they had said
 * @param storyCode the published need it became part of; null where it was declined
 * @param words what to tell them; may be null where there is a story
 */
public record UnmetNeedAnswered(UUID unmetNeedId, String email, String need, String storyCode, String words) {}
