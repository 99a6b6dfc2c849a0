package uk.learningoffer.library.story;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A need as lists show it. */
@Schema(name = "StoryCard")
public record StoryCard(
        @Schema(examples = "US01") String code,
        String sentence,
        String role,
        String need,
        String goal,
        String roleGroup,
        List<String> skills,
        List<String> motivators,
        List<String> constraints,
        int courseCount) {

    static StoryCard of(UserStory story, int courseCount) {
        return new StoryCard(
                story.code(),
                story.sentence(),
                story.role(),
                story.need(),
                story.goal(),
                story.roleGroup(),
                story.skills(),
                story.motivators(),
                story.constraints(),
                courseCount);
    }
}
