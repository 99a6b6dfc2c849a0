package uk.learningoffer.library.story;

import java.util.EnumSet;
import java.util.Set;

/** Where a user story stands, and where it may go from there. */
public enum StoryStatus {
    DRAFT,
    PUBLISHED,
    RETIRED;

    public Set<StoryStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PUBLISHED, RETIRED);
            case PUBLISHED -> EnumSet.of(RETIRED);
            case RETIRED -> EnumSet.of(PUBLISHED);
        };
    }
}
