package uk.learningoffer.application.submission;

import java.util.Optional;
import uk.learningoffer.library.course.Course;

/** Why a course of the library cannot be applied for, if so. */
public final class CourseToApplyFor {
    private CourseToApplyFor() {}

    /** @return a sentence that says what to do instead; nothing where it can be applied for */
    public static Optional<String> fault(Optional<Course> found) {
        if (found.isEmpty()) {
            return Optional.of("Choose a course of the library, or name one that is not in it");
        }
        var course = found.get();
        if (!course.isPublished()) {
            return Optional.of("This course is no longer offered. Choose another one");
        }
        return switch (course.costClass()) {
            case "funded" -> Optional.empty();
            case "free" ->
                Optional.of("This course is free, so you do not need to apply. Start it at /courses/" + course.slug());
            default -> Optional.of("We do not pay for this course. See what it costs at /courses/" + course.slug());
        };
    }
}
