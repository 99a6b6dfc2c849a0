package uk.learningoffer.application.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import uk.learningoffer.application.eligibility.EligibilityQuestion.Applicant;
import uk.learningoffer.application.eligibility.EligibilityResponse.Suggestion;
import uk.learningoffer.authority.AuthorityName;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.library.course.Course;
import uk.learningoffer.library.course.CourseCard;
import uk.learningoffer.library.course.Courses;
import uk.learningoffer.platform.problem.Problems;

/** Answers "could I get this?"; a no always says what to do today. */
@ApplicationScoped
public class EligibilityAnswers {
    @Inject
    EligibilityEngine engine;

    @Inject
    PersonRepository people;

    @Inject
    Courses courses;

    @Transactional
    public EligibilityResponse answer(EligibilityRequest request, CurrentUser caller) {
        var email = EmailAddress.of(request.email(), "/email");
        var course = course(request.courseSlug());
        var check = engine.check(new EligibilityQuestion(
                email,
                request.authorityCode(),
                applicant(email, caller),
                course == null ? null : course.id(),
                null,
                null));
        var free = isSettled(check) ? List.<CourseCard>of() : freeCourses(course);
        return response(check, course, free);
    }

    @Transactional
    public EligibilityResponse answer(EligibilitySubject application) {
        var check = engine.check(application, people.require(application.personId()));
        var course = application.courseId() == null ? null : courses.findById(application.courseId());
        var free = isSettled(check)
                ? List.<CourseCard>of()
                : courses.freeCoursesFor(application.storyId(), application.courseId());
        return response(check, course, free);
    }

    private static boolean isSettled(EligibilityCheck check) {
        return check.eligibility().outcome() == EligibilityOutcome.ELIGIBLE;
    }

    private List<CourseCard> freeCourses(Course course) {
        return course == null ? List.of() : courses.freeCoursesFor(null, course.id());
    }

    private Course course(String slug) {
        if (slug == null || slug.isBlank()) {
            return null;
        }
        return courses.bySlug(slug)
                .orElseThrow(() -> Problems.invalid("/courseSlug", "Choose a course of the library"));
    }

    /** Only people asking about themselves hear of themselves. */
    private Applicant applicant(EmailAddress email, CurrentUser caller) {
        if (caller.personId() == null) {
            return null;
        }
        var person = people.require(caller.personId());
        return email.value().equals(person.email()) ? new Applicant(person.id(), person.authorityCode(), null) : null;
    }

    private static EligibilityResponse response(EligibilityCheck check, Course course, List<CourseCard> free) {
        var authorities = check.council() == null ? check.choices() : List.of(check.council());
        return new EligibilityResponse(
                check.eligibility().outcome(),
                authorities.stream().map(AuthorityName::of).toList(),
                check.eligibility().rules(),
                check.eligibility().ruleSetVersion(),
                check.facts().settingsVersion(),
                suggestions(check, course, free),
                free);
    }

    private static List<Suggestion> suggestions(EligibilityCheck check, Course course, List<CourseCard> free) {
        var suggestions = new ArrayList<Suggestion>();
        if (check.mustChooseCouncil()) {
            suggestions.add(new Suggestion("Choose the council that you work for.", null));
        }
        if (course != null && course.isPublished() && !course.isFunded()) {
            suggestions.add(new Suggestion("Look at " + course.title() + ".", "/courses/" + course.slug()));
        } else if (isClosed(check)) {
            suggestions.add(new Suggestion("Ask us to tell you when applications open.", whenItOpensPath(course)));
        } else if (check.eligibility().outcome() != EligibilityOutcome.NOT_ELIGIBLE) {
            suggestions.add(new Suggestion("Apply for a licence.", applyPath(course)));
        }
        if (!free.isEmpty()) {
            suggestions.add(new Suggestion("Start a free course for the same need today.", null));
        }
        if (check.eligibility().outcome() == EligibilityOutcome.NOT_ELIGIBLE) {
            suggestions.add(new Suggestion("Find a free course in the library.", "/library?costClass=free"));
        }
        return suggestions;
    }

    private static boolean isClosed(EligibilityCheck check) {
        var opening = check.facts().opening();
        return opening != null && !opening.open();
    }

    private static String whenItOpensPath(Course course) {
        return course == null ? "/when-it-opens" : "/when-it-opens?course=" + course.slug();
    }

    private static String applyPath(Course course) {
        return course == null ? "/apply" : "/apply?course=" + course.slug();
    }
}
