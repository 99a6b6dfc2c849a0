package uk.learningoffer.library.story;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.version.Versioned;

/** A need as an editor works on it. */
@Schema(name = "EditedStory")
record EditedStory(
        String code,
        String sentence,
        StoryStatus status,
        String role,
        String need,
        String goal,
        String roleGroup,
        List<String> skills,
        List<String> motivators,
        List<String> constraints,

        @Schema(description = "How people say it in their own words.")
        List<String> saidAs,

        String evidence,
        @Schema(nullable = true) String owner,
        @Schema(nullable = true) LocalDate reviewBy,

        @Schema(description = "What an editor can do: publication or retirement.")
        List<String> next,

        @Schema(description = "Every course it is mapped to, retired ones too, in the order to show them.")
        List<MappedCourse> courses,

        long version)
        implements Versioned {

    @Schema(name = "MappedCourse")
    record MappedCourse(String title, String costClass, String status, MappingResponse mapping) {}

    static EditedStory of(UserStory story, List<MappedCourse> courses) {
        return new EditedStory(
                story.code(),
                story.sentence(),
                story.status(),
                story.role(),
                story.need(),
                story.goal(),
                story.roleGroup(),
                story.skills(),
                story.motivators(),
                story.constraints(),
                story.saidAs(),
                story.evidence(),
                story.owner(),
                story.reviewBy(),
                story.status().next().stream()
                        .map(to -> to == StoryStatus.PUBLISHED ? "publication" : "retirement")
                        .toList(),
                courses,
                story.version());
    }
}
