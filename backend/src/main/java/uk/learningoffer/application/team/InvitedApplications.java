package uk.learningoffer.application.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.submission.CourseToApplyFor;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.library.course.Courses;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** The draft that an accepted invitation leads to: a new one, or the one that is there already. */
@ApplicationScoped
class InvitedApplications {
    @Inject
    ApplicationRepository applications;

    @Inject
    TeamRepository teams;

    @Inject
    Courses courses;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** @param team locked; null for a nomination */
    Application draft(Invitation invitation, ApplicationTeam team, Person person) {
        refuseIfClosed(invitation);
        var application = existing(invitation, person);
        if (application == null) {
            application = start(invitation, person);
        }
        if (team != null) {
            application.joinTeam(team.id(), freePlace(team));
            applications.flush();
            timeline.tell(application.id(), Happening.visible(TimelineKind.TEAM_JOINED, person.id()));
        } else {
            timeline.tell(application.id(), nominated(invitation.by()));
        }
        return application;
    }

    private static Happening nominated(InvitedBy by) {
        return by.client() == null
                ? Happening.visible(TimelineKind.NOMINATED, by.person())
                : Happening.bySystem(TimelineKind.NOMINATED, by.client(), null);
    }

    private void refuseIfClosed(Invitation invitation) {
        if (invitation.courseId() != null) {
            CourseToApplyFor.fault(courses.findByIdOptional(invitation.courseId()))
                    .ifPresent(sentence -> {
                        throw Problems.illegalTransition(sentence + ".");
                    });
        }
    }

    private Application existing(Invitation invitation, Person person) {
        var open = applications.open(person.id(), invitation.courseKey()).orElse(null);
        if (open == null) {
            return null;
        }
        if (open.status() != ApplicationStatus.DRAFT || open.teamId() != null && !invitation.isNomination()) {
            throw Problems.of(
                    ProblemType.ALREADY_EXISTS,
                    "You have an application for this course already. Continue with that one, or withdraw it first.");
        }
        return open;
    }

    private Application start(Invitation invitation, Person person) {
        var application = Application.draft(person.id(), person.authorityCode(), clock.instant());
        application.choose(invitation.courseId(), invitation.named());
        if (invitation.suggested() != null) {
            application.answer(invitation.suggested().of(application.answers(), LondonDays.of(clock.instant())));
        }
        applications.persistAndFlush(application);
        timeline.tell(application.id(), Happening.visible(TimelineKind.STARTED, person.id()));
        audit.record("application.started", "application", application.id(), Map.of("invitation", invitation.id()));
        return application;
    }

    private int freePlace(ApplicationTeam team) {
        if (team.isSent()) {
            throw Problems.illegalTransition("This team was sent already. You can still apply alone.");
        }
        var taken =
                teams.members(team.id()).stream().map(Application::teamPlace).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, ApplicationTeam.MOST)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow(() -> Problems.illegalTransition(
                        "This team has " + ApplicationTeam.MOST + " people already. You can still apply alone."));
    }
}
