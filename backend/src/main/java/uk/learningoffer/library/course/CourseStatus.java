package uk.learningoffer.library.course;

import java.util.EnumSet;
import java.util.Set;

/** Where a course of the library stands, and where it may go from there. */
public enum CourseStatus {
    DRAFT,
    PUBLISHED,
    RETIRED;

    public Set<CourseStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PUBLISHED, RETIRED);
            case PUBLISHED -> EnumSet.of(RETIRED);
            case RETIRED -> EnumSet.of(PUBLISHED);
        };
    }
}
