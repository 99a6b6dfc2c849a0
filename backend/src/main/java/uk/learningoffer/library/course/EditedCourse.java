package uk.learningoffer.library.course;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.version.Versioned;

/** A course as an editor works on it. */
@Schema(name = "EditedCourse")
record EditedCourse(
        String slug,
        String code,
        CourseStatus status,
        String title,
        String platform,
        String awardingPartner,
        String url,
        BigDecimal hours,
        @Schema(nullable = true) Integer weeks,
        String level,
        String format,
        String costClass,
        String certificate,
        List<String> topics,
        List<String> languages,
        List<String> accessFeatures,
        String summary,
        @Schema(nullable = true) String evidence,
        @Schema(nullable = true) LocalDate reviewBy,
        @Schema(nullable = true) LocalDate lastCheckedOn,
        @Schema(nullable = true) Instant publishAt,
        @Schema(nullable = true) CourseName replacedBy,

        @Schema(
                description = "What an editor can do: publication, later-publication (of a draft), "
                        + "cancellation (of a planned publication) or retirement.")
        List<String> next,

        long version)
        implements Versioned {

    static EditedCourse of(Course course, Course replacement) {
        return new EditedCourse(
                course.slug(),
                course.code(),
                course.status(),
                course.title(),
                course.platform(),
                course.awardingPartner(),
                course.url(),
                course.hours(),
                course.weeks(),
                course.level(),
                course.format(),
                course.costClass(),
                course.certificate(),
                course.topics(),
                course.languages(),
                course.accessFeatures(),
                course.summary(),
                course.evidence(),
                course.reviewBy(),
                course.lastCheckedOn(),
                course.publishAt(),
                CourseName.of(replacement),
                next(course),
                course.version());
    }

    private static List<String> next(Course course) {
        var next = new ArrayList<String>();
        if (course.status().next().contains(CourseStatus.PUBLISHED)) {
            next.add("publication");
        }
        if (course.status() == CourseStatus.DRAFT) {
            next.add("later-publication");
        }
        if (course.publishAt() != null) {
            next.add("cancellation");
        }
        if (course.status().next().contains(CourseStatus.RETIRED)) {
            next.add("retirement");
        }
        return next;
    }
}
