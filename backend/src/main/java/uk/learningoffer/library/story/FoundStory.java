package uk.learningoffer.library.story;

import java.util.List;
import uk.learningoffer.library.course.FoundCourse;

/** A story as the match statement tells it. */
record FoundStory(
        String code,
        String role,
        String need,
        String goal,
        String roleGroup,
        List<String> skills,
        List<String> motivators,
        List<String> constraints,
        double points,
        double wordScore,
        List<String> saidWords,
        List<Answer> answers) {

    record Answer(String fit, String reason, int position, FoundCourse course) {
        boolean isFull() {
            return fit.equals("full");
        }

        boolean isFree() {
            return course.costClass().equals("free");
        }
    }

    StoryCard card() {
        return new StoryCard(
                code,
                StorySentence.of(role, need, goal),
                role,
                need,
                goal,
                roleGroup,
                skills,
                motivators,
                constraints,
                answers.size());
    }
}
