package uk.learningoffer.library.course;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The needs that courses answer, told by the feature that keeps them. */
public interface StoriesOfCourses {
    @Schema(name = "AnsweredStory")
    record AnsweredStory(
            @Schema(examples = "US01") String code,
            String sentence,

            @Schema(enumeration = {"full", "partial", "taster"})
            String fit,

            String reason,
            LocalDate reviewedOn) {}

    @Schema(name = "StoryTitle")
    record StoryTitle(String code, String title) {}

    /** Published stories that a course answers, best fit first. */
    List<AnsweredStory> answeredBy(UUID courseId);

    /** Published stories that may be meant by words that no course answers. */
    List<StoryTitle> meantBy(String words);
}
