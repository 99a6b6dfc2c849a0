package uk.learningoffer.library.story;

import java.util.UUID;

/** A need was published or retired. Fired inside the transaction. */
record StoryMoved(UUID storyId, StoryStatus from, StoryStatus to) {}
