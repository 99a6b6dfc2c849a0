package uk.learningoffer.library.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.library.course.FoundCourse;
import uk.learningoffer.library.course.LicencesLeft;
import uk.learningoffer.library.story.FoundStory.Answer;
import uk.learningoffer.library.story.MatchResponse.MatchedCourse;
import uk.learningoffer.library.story.MatchResponse.MatchedStory;

/** From a need to a short, reasoned answer. */
@ApplicationScoped
class Matching {
    @Inject
    StoryMatch match;

    @Inject
    LicencesLeft licences;

    MatchResponse match(MatchRequest request) {
        var asked = request.checked();
        var choice = new CourseChoice(asked);
        var found = match.find(asked);
        var chosen = new HashMap<String, List<Answer>>();
        found.forEach(story -> chosen.put(story.code(), choice.of(story.answers())));
        var left = licences.forCourses(chosen.values().stream()
                .flatMap(List::stream)
                .map(Answer::course)
                .filter(FoundCourse::isFunded)
                .map(FoundCourse::id)
                .distinct()
                .toList());
        var stories = found.stream()
                .map(story -> matched(story, asked, courses(choice, chosen.get(story.code()), left)))
                .toList();
        return new MatchResponse(stories, found.isEmpty() ? null : saved(found.get(0), chosen));
    }

    private static MatchedStory matched(FoundStory story, MatchRequest asked, List<MatchedCourse> courses) {
        var score = StoryScore.of(story, asked);
        return new MatchedStory(story.card(), score.points(), score.why(), courses);
    }

    private static List<MatchedCourse> courses(CourseChoice choice, List<Answer> answers, Map<UUID, Integer> left) {
        return answers.stream()
                .map(answer -> {
                    var licences = left.get(answer.course().id());
                    return new MatchedCourse(
                            answer.course().card(licences), answer.fit(), choice.reasons(answer, licences));
                })
                .toList();
    }

    private static String saved(FoundStory story, Map<String, List<Answer>> chosen) {
        var first = chosen.get(story.code()).stream().findFirst();
        var funded = story.answers().stream().anyMatch(answer -> answer.course().isFunded());
        return first.filter(answer -> answer.isFree() && answer.isFull())
                .map(answer -> answer.course().title())
                .map(title -> funded
                        ? "“%s” is free and answers this in full, so a funded licence is saved for somebody else."
                                .formatted(title)
                        : "“%s” is free and answers this in full: no licence and no cost.".formatted(title))
                .orElse(null);
    }
}
