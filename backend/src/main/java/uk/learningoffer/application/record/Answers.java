package uk.learningoffer.application.record;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.learningoffer.application.eligibility.CourseKeys;

/**
 * What an applicant tells us. Replaced as a whole: see {@code AnswersRequest} for changing a part.
 *
 * @param courseId a course of the library, or null
 * @param declarationVersion which declaration they were shown as they ticked the box; null while it is not ticked
 * @param managerEmail where the settings ask for a line manager, or null
 * @param named a course the person names, or null; never both
 */
@Embeddable
public record Answers(
        UUID courseId,

        @AttributeOverride(name = "title", column = @Column(name = "named_title"))
        @AttributeOverride(name = "url", column = @Column(name = "named_url"))
        @AttributeOverride(name = "why", column = @Column(name = "named_why"))
        NamedCourse named,

        UUID storyId,
        String problem,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> motivators,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> constraints,
        Integer confidenceBefore,
        LocalDate neededBy,
        String intendedUse,
        String supportWanted,
        boolean declared,
        Integer declarationVersion,
        String managerEmail) {
    /** Of a draft that was just begun. */
    public static final Answers NONE =
            new Answers(null, null, null, null, List.of(), List.of(), null, null, null, null, false, null, null);

    /** For another course, or for none. @param named a course that is not in the library, or null */
    Answers about(UUID course, NamedCourse named) {
        return new Answers(
                course,
                named,
                storyId,
                problem,
                motivators,
                constraints,
                confidenceBefore,
                neededBy,
                intendedUse,
                supportWanted,
                declared,
                declarationVersion,
                managerEmail);
    }

    /** What the application is for, as one value: the id of the course or the address of the named one. */
    public String courseKey() {
        return courseId == null ? url() : courseId.toString();
    }

    /** Whether both are for the same course. */
    public boolean isFor(Answers other) {
        return Objects.equals(courseId, other.courseId) && Objects.equals(url(), other.url());
    }

    private String url() {
        return named == null ? null : CourseKeys.ofUrl(named.url());
    }
}
