package uk.learningoffer.library.story;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.library.course.CourseCard;

/** The needs that are meant, likeliest first, and what is worth somebody's time for each. */
@Schema(name = "Match")
record MatchResponse(
        List<MatchedStory> stories,

        @Schema(nullable = true, description = "What was saved by answering with something free.")
        String saved) {

    @Schema(name = "MatchedStory")
    record MatchedStory(
            StoryCard story,

            @Schema(description = "0 to 100: the sum of the points in `why`.")
            int score,

            List<String> why,
            List<MatchedCourse> courses) {}

    @Schema(name = "MatchedCourse")
    record MatchedCourse(
            CourseCard course,

            @Schema(enumeration = {"full", "partial", "taster"})
            String fit,

            List<String> reasons) {}
}
