package uk.learningoffer.application.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.learningoffer.application.record.Answers;
import uk.learningoffer.library.course.Course;
import uk.learningoffer.library.course.CourseCard;
import uk.learningoffer.library.course.Courses;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** The free courses that a refusal points to. */
@ApplicationScoped
public class Alternatives {
    @Inject
    Courses courses;

    /** Refuses with a pointer to each slug that is not a published free course. */
    public List<UUID> ids(List<String> slugs) {
        var found = courses.bySlugs(slugs).stream()
                .filter(course -> course.isPublished() && "free".equals(course.costClass()))
                .collect(Collectors.toMap(Course::slug, Course::id));
        var faults = IntStream.range(0, slugs.size())
                .filter(index -> !found.containsKey(slugs.get(index)))
                .mapToObj(index -> new FieldError("/alternatives/" + index, "Choose a free course of the library"))
                .toList();
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        return slugs.stream().distinct().map(found::get).toList();
    }

    public List<CourseCard> cards(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : courses.cards(courses.byIds(ids));
    }

    /** Those that the reviewer chose; else, for a refusal, those that answer the same need: a no is never a dead end. */
    public List<CourseCard> cards(Decision decision, Answers answers) {
        var chosen = decision.alternatives();
        return chosen.isEmpty() && decision.outcome() == DecisionOutcome.DECLINED
                ? courses.freeCoursesFor(answers.storyId(), answers.courseId())
                : cards(chosen);
    }
}
