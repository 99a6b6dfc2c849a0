package uk.learningoffer.application.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.application.manager.ManagerAddress;
import uk.learningoffer.application.record.Answers;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.library.course.Course;
import uk.learningoffer.library.course.Courses;
import uk.learningoffer.library.story.Stories;
import uk.learningoffer.library.story.StoryTerms;
import uk.learningoffer.library.story.UserStory;
import uk.learningoffer.notice.NoticeKind;
import uk.learningoffer.notice.Notices;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.OncePerTransaction;
import uk.learningoffer.platform.problem.BodyProblems;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.vocabulary.Term;

/** Lays new answers over those that are there, and reports everything that is wrong with the new ones at once. */
@ApplicationScoped
public class AnswerReader {
    @Inject
    Courses courses;

    @Inject
    Stories stories;

    @Inject
    Notices notices;

    @Inject
    OncePerTransaction once;

    @Inject
    Validator validator;

    @Inject
    InstantSource clock;

    public Answers read(Answers before, AnswersRequest request) {
        var faults = new ArrayList<FieldError>();
        var after = read(before, request, faults);
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        return after;
    }

    /** @param found takes everything that is wrong; then what is returned is of no use */
    public Answers read(Answers before, AnswersRequest request, List<FieldError> found) {
        var faults = new ArrayList<FieldError>();
        var after = laidOver(before, request, faults);
        checkNeededBy(request, faults);
        checkTerms("/motivators", request.motivators, StoryTerms.MOTIVATORS, faults);
        checkTerms("/constraints", request.constraints, StoryTerms.CONSTRAINTS, faults);
        found.addAll(BodyProblems.all(faults, validator.validate(request)));
        return after;
    }

    private Answers laidOver(Answers before, AnswersRequest request, List<FieldError> faults) {
        var named = changed(request.namedCourse, before.named());
        var course = request.courseSlug == null ? before.courseId() : course(request.courseSlug, faults);
        if (isGiven(request.courseSlug) && isGiven(request.namedCourse)) {
            faults.add(new FieldError("/namedCourse", "Choose a course of the library or name one, not both"));
        }
        return new Answers(
                isGiven(request.namedCourse) ? null : course,
                isGiven(request.courseSlug) ? null : named,
                request.storyCode == null ? before.storyId() : story(request.storyCode, faults),
                changed(request.problem, before.problem()),
                changedList(request.motivators, before.motivators()),
                changedList(request.constraints, before.constraints()),
                changed(request.confidenceBefore, before.confidenceBefore()),
                changed(request.neededBy, before.neededBy()),
                changed(request.intendedUse, before.intendedUse()),
                changed(request.supportWanted, before.supportWanted()),
                request.declared == null ? before.declared() : request.declared.orElse(false),
                declaration(before, request, faults),
                request.managerEmail == null ? before.managerEmail() : manager(request.managerEmail, faults));
    }

    private Integer declaration(Answers before, AnswersRequest request, List<FieldError> faults) {
        if (request.declared == null) {
            return before.declarationVersion();
        }
        if (!request.declared.orElse(false)) {
            return null;
        }
        var standing = notices.inForce(NoticeKind.DECLARATION);
        if (isGiven(request.declarationVersion) && request.declarationVersion.get() != standing) {
            faults.add(new FieldError("/declared", MissingAnswers.DECLARE_AGAIN));
        }
        return standing;
    }

    private static String manager(Optional<String> email, List<FieldError> faults) {
        var given = email.filter(text -> !text.isBlank());
        var normal = given.map(ManagerAddress::normal).orElse(null);
        if (given.isPresent() && normal == null) {
            faults.add(new FieldError("/managerEmail", EmailAddress.HOW));
        }
        return normal;
    }

    private UUID course(Optional<String> slug, List<FieldError> faults) {
        if (slug.isEmpty()) {
            return null;
        }
        var course = courses.bySlug(slug.get());
        CourseToApplyFor.fault(course).ifPresent(sentence -> faults.add(new FieldError("/courseSlug", sentence)));
        return course.map(Course::id).orElse(null);
    }

    private UUID story(Optional<String> code, List<FieldError> faults) {
        // Many who are nominated at once are mostly given the same story.
        var story = code.flatMap(each -> once.get(List.of(UserStory.class, each), () -> stories.byCode(each)));
        if (code.isPresent() && story.isEmpty()) {
            faults.add(new FieldError("/storyCode", "Choose one of the stories, or describe the problem yourself"));
        }
        return story.map(UserStory::id).orElse(null);
    }

    private void checkNeededBy(AnswersRequest request, List<FieldError> faults) {
        var today = LondonDays.of(clock.instant());
        if (isGiven(request.neededBy) && request.neededBy.get().isBefore(today)) {
            faults.add(new FieldError("/neededBy", "Enter a date that is today or later"));
        }
    }

    private static void checkTerms(
            String pointer, Optional<List<String>> given, List<Term> terms, List<FieldError> faults) {
        var known = terms.stream().map(Term::value).toList();
        if (isGiven(given) && !known.containsAll(given.get())) {
            faults.add(new FieldError(pointer, "Choose from: " + String.join(", ", known)));
        }
    }

    private static boolean isGiven(Optional<?> answer) {
        return answer != null && answer.isPresent();
    }

    private static <T> T changed(Optional<T> answer, T before) {
        return answer == null ? before : answer.orElse(null);
    }

    private static List<String> changedList(Optional<List<String>> answer, List<String> before) {
        return answer == null
                ? before
                : answer.orElse(List.of()).stream().distinct().toList();
    }
}
