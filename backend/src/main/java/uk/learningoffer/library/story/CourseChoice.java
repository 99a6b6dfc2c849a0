package uk.learningoffer.library.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.learningoffer.library.story.FoundStory.Answer;

/** Which courses of a story come first for somebody, and why. */
final class CourseChoice {
    static final int MOST = 3;
    private static final List<String> FITS = List.of("full", "partial", "taster");
    private final MatchRequest asked;

    CourseChoice(MatchRequest asked) {
        this.asked = asked;
    }

    /** Best first: what meets the constraints, then what answers more; among equals free first, then the editors' order. */
    List<Answer> of(List<Answer> answers) {
        var order = new ArrayList<>(answers.stream()
                .sorted(Comparator.comparingInt(this::cost)
                        .thenComparing(answer -> !answer.isFree())
                        .thenComparing(Answer::position))
                .toList());
        putFreeAndFullBeforeFunded(order);
        return order.stream().limit(MOST).toList();
    }

    // Nobody should be sent to a licence that somebody else needs while something free answers as well.
    private void putFreeAndFullBeforeFunded(List<Answer> order) {
        for (var free :
                order.stream().filter(each -> each.isFree() && each.isFull()).toList()) {
            var before = order.stream()
                    .filter(each -> each.course().isFunded() && unmet(free) <= unmet(each))
                    .mapToInt(order::indexOf)
                    .min()
                    .orElse(order.size());
            if (before < order.indexOf(free)) {
                order.remove(free);
                order.add(before, free);
            }
        }
    }

    private int cost(Answer answer) {
        return 2 * unmet(answer) + FITS.indexOf(answer.fit());
    }

    /** How far a course is from what somebody can do or must have. */
    private int unmet(Answer answer) {
        return Constraint.all(asked).stream()
                .mapToInt(each -> each.unmet(answer.course()))
                .sum();
    }

    List<String> reasons(Answer answer, Integer licencesLeft) {
        var reasons = new ArrayList<String>();
        reasons.add(switch (answer.fit()) {
                    case "full" -> "answers it in full: ";
                    case "partial" -> "answers part of it: ";
                    default -> "a short first step: ";
                }
                + answer.reason());
        reasons.add(
                switch (answer.course().costClass()) {
                    case "free" -> "free, start now";
                    case "funded" ->
                        licencesLeft == null || licencesLeft == 0
                                ? "funded, you apply for a place"
                                : "funded, you apply for one of %d licences left".formatted(licencesLeft);
                    default -> "you or your council pay";
                });
        Constraint.all(asked).stream()
                .map(each -> each.met(answer.course()))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(reasons::add);
        return reasons;
    }
}
