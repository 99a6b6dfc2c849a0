package uk.learningoffer.application.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import uk.learningoffer.application.eligibility.CourseKeys;

/**
 * What an applicant tells us. Replaced as a whole: see {@code AnswersRequest} for changing a part.
 *
 * @param courseId a course of the library, or null
 * @param managerEmail where the settings ask for a line manager, or null
 * @param named a course the person names, or null; never both
 */
public record Answers(
        UUID courseId,
        NamedCourse named,
        UUID storyId,
        String problem,
        List<String> motivators,
        List<String> constraints,
        Integer confidenceBefore,
        LocalDate neededBy,
        String intendedUse,
        String supportWanted,
        boolean declared,
        String managerEmail) {
    /** Whether both are for the same course. */
    public boolean isFor(Answers other) {
        return Objects.equals(courseId, other.courseId) && Objects.equals(url(), other.url());
    }

    private String url() {
        return named == null ? null : CourseKeys.ofUrl(named.url());
    }
}
