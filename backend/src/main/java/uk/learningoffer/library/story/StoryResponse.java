package uk.learningoffer.library.story;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.library.course.CourseCard;
import uk.learningoffer.library.course.HelpCounts.HelpShown;
import uk.learningoffer.platform.version.Versioned;

/** A need with the courses that answer it, in the order to show them. */
@Schema(name = "UserStory")
record StoryResponse(
        String code,
        String sentence,
        String role,
        String need,
        String goal,
        String roleGroup,
        List<String> skills,
        List<String> motivators,
        List<String> constraints,
        int courseCount,
        String evidence,
        StoryStatus status,
        @Schema(nullable = true) String owner,
        @Schema(nullable = true) LocalDate reviewBy,
        List<StoryCourse> courses,
        long version)
        implements Versioned {

    @Schema(name = "StoryCourse")
    record StoryCourse(
            CourseCard course,

            @Schema(enumeration = {"full", "partial", "taster"})
            String fit,

            String reason,
            @Schema(nullable = true) LocalDate reviewedOn,

            @Schema(nullable = true, description = "Of those who took it for this need; null until five have answered.")
            HelpShown help,

            @Schema(description = "Of the mapping: an editor sends it as If-Match, in quotes.")
            long version) {}

    static StoryResponse of(UserStory story, List<StoryCourse> courses) {
        return new StoryResponse(
                story.code(),
                story.sentence(),
                story.role(),
                story.need(),
                story.goal(),
                story.roleGroup(),
                story.skills(),
                story.motivators(),
                story.constraints(),
                courses.size(),
                story.evidence(),
                story.status(),
                story.owner(),
                story.reviewBy(),
                courses,
                story.version());
    }
}
