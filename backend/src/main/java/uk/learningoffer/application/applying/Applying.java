package uk.learningoffer.application.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.application.eligibility.LicenceView;
import uk.learningoffer.application.record.Answers;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.record.ApplicationWithdrawn;
import uk.learningoffer.application.record.CaseClock;
import uk.learningoffer.application.record.InformationGiven;
import uk.learningoffer.application.submission.AnswerReader;
import uk.learningoffer.application.submission.AnswersRequest;
import uk.learningoffer.application.submission.Corrections;
import uk.learningoffer.application.submission.CourseToApplyFor;
import uk.learningoffer.application.submission.Submission;
import uk.learningoffer.application.team.Teams;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.library.course.Courses;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/**
 * What applicants do with their own applications, and what a system does for those it nominated. One public method, one
 * transaction.
 */
@ApplicationScoped
public class Applying {
    @Inject
    ApplicationRepository applications;

    @Inject
    Courses courses;

    @Inject
    AnswerReader answers;

    @Inject
    Submission submission;

    @Inject
    Corrections corrections;

    @Inject
    Teams teams;

    @Inject
    CaseClock caseClock;

    @Inject
    LicenceView licences;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Event<Object> events;

    @Inject
    InstantSource clock;

    @Transactional
    public Application start(StartRequest request, CurrentUser caller) {
        var application = Application.draft(caller.personId(), caller.authorityCode(), clock.instant());
        if (request.courseSlug() != null) {
            var course = courses.bySlug(request.courseSlug());
            CourseToApplyFor.fault(course).ifPresent(sentence -> {
                throw Problems.invalid("/courseSlug", sentence);
            });
            application.choose(course.orElseThrow().id(), null);
        }
        applications.persistAndFlush(application);
        note(application, Happening.visible(TimelineKind.STARTED, caller.personId()), "application.started");
        return application;
    }

    @Transactional
    public Application answer(UUID id, IfMatch seen, AnswersRequest request, CurrentUser caller) {
        var application = own(id, seen, caller);
        var answered = answers.read(application.answers(), request);
        refuseOtherCourse(application, answered);
        if (application.status() == ApplicationStatus.DRAFT) {
            application.answer(answered);
            applications.flush();
            audit.record("application.answered", "application", id, Map.of());
        } else {
            corrections.correct(application, answered);
        }
        return application;
    }

    @Transactional
    public Application submit(UUID id, IfMatch seen, CurrentUser caller) {
        var application = own(id, seen, caller);
        application.mustBe(ApplicationStatus.DRAFT, "sent");
        var check = submission.check(application);
        if (application.teamId() == null) {
            submission.send(application, check);
        } else {
            teams.confirm(application);
        }
        return application;
    }

    @Transactional
    public Application answerQuestion(UUID id, IfMatch seen, String words, CurrentUser caller) {
        var application = spokenFor(id, seen, caller);
        var askedAt = application.askedAt();
        application.answerQuestion();
        caseClock.resume(application, askedAt);
        moved(
                application,
                Happening.by(caller, TimelineKind.INFORMATION_GIVEN, words),
                "application.answered-question");
        events.fire(new InformationGiven(id, caller.clientId(), words));
        return application;
    }

    @Transactional
    public Application withdraw(UUID id, IfMatch seen, CurrentUser caller) {
        var application = spokenFor(id, seen, caller);
        licences.lockLineOf(id);
        if (application.teamId() != null && application.status() == ApplicationStatus.DRAFT) {
            teams.leave(application);
        }
        if (caller.isPartner()) {
            application.withdrawForApplicant();
        } else {
            application.withdraw();
        }
        moved(application, Happening.by(caller, TimelineKind.WITHDRAWN, null), "application.withdrawn");
        events.fire(new ApplicationWithdrawn(id, caller.clientId()));
        return application;
    }

    private static void refuseOtherCourse(Application application, Answers answered) {
        if (application.teamId() != null && !answered.isFor(application.answers())) {
            throw Problems.invalid(
                    "/courseSlug", "Your team applies for this course. Leave the team to choose another one");
        }
    }

    private Application own(UUID id, IfMatch seen, CurrentUser caller) {
        var application = applications.requireOwn(id, caller);
        seen.check(application.version());
        return application;
    }

    private Application spokenFor(UUID id, IfMatch seen, CurrentUser caller) {
        var application = applications.requireSpokenFor(id, caller);
        seen.check(application.version());
        return application;
    }

    /** The row is locked here, before anything that follows from the move. */
    private void moved(Application application, Happening happening, String action) {
        applications.flush();
        note(application, happening, action);
    }

    private void note(Application application, Happening happening, String action) {
        timeline.tell(application.id(), happening);
        audit.record(action, "application", application.id(), Map.of());
    }
}
