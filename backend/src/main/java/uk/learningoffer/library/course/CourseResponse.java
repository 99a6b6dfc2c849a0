package uk.learningoffer.library.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.library.course.HelpCounts.HelpShown;
import uk.learningoffer.library.course.StoriesOfCourses.AnsweredStory;
import uk.learningoffer.platform.version.Versioned;

/** A course as its own page shows it. */
@Schema(name = "Course")
record CourseResponse(
        String slug,
        String code,
        String title,
        String platform,
        String awardingPartner,
        double hours,
        @Schema(nullable = true) Integer weeks,
        String level,
        String format,
        String costClass,
        String certificate,
        List<String> topics,
        List<String> accessFeatures,
        List<String> languages,
        String summary,
        @Schema(nullable = true) Integer licencesLeft,
        @Schema(nullable = true) LocalDate lastCheckedOn,
        CourseStatus status,
        Instant updatedAt,
        String url,

        @Schema(
                nullable = true,
                description = "Of a retired course: the published one to take instead, at the end of all replacements.")
        CourseName replacedBy,

        @Schema(nullable = true) LocalDate reviewBy,

        @Schema(description = "The needs it answers, best fit first.")
        List<AnsweredStory> stories,

        @Schema(description = "Free courses for the same needs.")
        List<CourseCard> alternatives,

        @Schema(nullable = true, description = "Null until five learners have answered.")
        HelpShown help,

        @Schema(description = "What a learner can do: apply, start or buy.")
        List<String> next,

        long version)
        implements Versioned {

    static CourseResponse of(
            Course course,
            CourseCard card,
            Course replacement,
            List<AnsweredStory> stories,
            List<CourseCard> free,
            HelpCounts help) {
        return new CourseResponse(
                card.slug(),
                card.code(),
                card.title(),
                card.platform(),
                card.awardingPartner(),
                card.hours(),
                card.weeks(),
                card.level(),
                card.format(),
                card.costClass(),
                card.certificate(),
                card.topics(),
                card.accessFeatures(),
                card.languages(),
                card.summary(),
                card.licencesLeft(),
                card.lastCheckedOn(),
                card.status(),
                card.updatedAt(),
                course.url(),
                CourseName.of(replacement),
                course.reviewBy(),
                stories,
                free,
                help.shown(),
                next(course),
                course.version());
    }

    private static List<String> next(Course course) {
        if (!course.isPublished()) {
            return List.of();
        }
        return switch (course.costClass()) {
            case "free" -> List.of("start");
            case "funded" -> List.of("apply");
            default -> List.of("buy");
        };
    }
}
