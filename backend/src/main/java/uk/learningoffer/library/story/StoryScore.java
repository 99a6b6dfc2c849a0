package uk.learningoffer.library.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.learningoffer.library.course.LibraryTerms;
import uk.learningoffer.platform.vocabulary.Term;

/** How near a story is to what somebody said, in points that add up: words 60, role 12, skills 15, motivators 8, constraints 5. */
record StoryScore(int points, List<String> why) {
    private static final int WORDS = 60;
    private static final int ROLE = 12;
    private static final int SKILLS = 15;
    private static final int MOTIVATORS = 8;
    private static final int CONSTRAINTS = 5;
    private static final int FEW = 6;

    static StoryScore of(FoundStory story, MatchRequest asked) {
        var why = new ArrayList<String>();
        var words = story.saidWords().stream().limit(FEW).map("“%s”"::formatted).collect(Collectors.joining(", "));
        var points = add(why, (int) Math.round(WORDS * story.wordScore()), "About your words " + words);
        if (story.roleGroup().equals(asked.roleGroup())) {
            points += add(why, ROLE, "For people in your role");
        }
        points += shared(why, SKILLS, "Skill", LibraryTerms.SKILLS, story.skills(), asked.skills());
        points += shared(why, MOTIVATORS, "Like you", StoryTerms.MOTIVATORS, story.motivators(), asked.motivators());
        points +=
                shared(why, CONSTRAINTS, "Like you", StoryTerms.CONSTRAINTS, story.constraints(), asked.constraints());
        return new StoryScore(points, why);
    }

    private static int shared(
            List<String> why, int most, String what, List<Term> terms, List<String> has, List<String> asked) {
        var common = asked.stream().filter(has::contains).toList();
        if (common.isEmpty()) {
            return 0;
        }
        var labels = common.stream()
                .map(value -> LibraryTerms.label(terms, value).toLowerCase(java.util.Locale.UK))
                .collect(Collectors.joining(", "));
        return add(why, Math.round((float) most * common.size() / asked.size()), what + ": " + labels);
    }

    private static int add(List<String> why, int points, String reason) {
        if (points > 0) {
            why.add("%s (%d points)".formatted(reason, points));
        }
        return points;
    }
}
