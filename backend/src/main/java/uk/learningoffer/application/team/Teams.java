package uk.learningoffer.application.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationConfig;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** What people do with the team that they apply in. One public method, one transaction. */
@ApplicationScoped
public class Teams {
    @Inject
    ApplicationRepository applications;

    @Inject
    TeamRepository teams;

    @Inject
    InvitationRepository invitations;

    @Inject
    TeamAddresses addresses;

    @Inject
    TeamSending sending;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Event<Object> events;

    @Inject
    ApplicationConfig config;

    @Inject
    InstantSource clock;

    /** Starts the team with the first colleagues who are invited. */
    @Transactional
    public Application invite(UUID id, IfMatch seen, TeamInvitationsRequest request, CurrentUser caller) {
        var application = own(id, seen, caller);
        application.mustBe(ApplicationStatus.DRAFT, "shared with colleagues");
        if (application.courseKey() == null) {
            throw Problems.invalid("/emails", "Choose the course before you invite colleagues to it");
        }
        var team = application.teamId() == null ? start(application) : mine(application, caller);
        for (var address : addresses.toInvite(request.emails(), application, team)) {
            invite(address, application, team);
        }
        return application;
    }

    private void invite(EmailAddress address, Application application, ApplicationTeam team) {
        var answers = application.answers();
        var invitation = Invitation.of(
                new InvitationDetails(
                        team.id(),
                        address.value(),
                        null,
                        InvitedBy.person(application.personId()),
                        application.authorityCode(),
                        answers.courseId(),
                        answers.named(),
                        null,
                        null),
                clock.instant(),
                team.closesAt());
        invitations.persistAndFlush(invitation);
        audit.record("invitation.sent", "invitation", invitation.id(), Map.of("team", team.id()));
        events.fire(new InvitationSent(invitation.id()));
    }

    /** Sends who has confirmed, without waiting for the others. */
    @Transactional
    public Application sendWithoutTheRest(UUID id, IfMatch seen, CurrentUser caller) {
        var application = own(id, seen, caller);
        var team = mine(application, caller);
        if (!application.isConfirmed()) {
            throw Problems.illegalTransition("Confirm your own application first. Then you can send the team.");
        }
        sending.send(team);
        return application;
    }

    /** Whoever started a team ends it by leaving: the others keep their drafts. */
    @Transactional
    public Application leave(UUID id, IfMatch seen, CurrentUser caller) {
        var application = own(id, seen, caller);
        application.mustBe(ApplicationStatus.DRAFT, "taken out of its team");
        leave(application);
        return application;
    }

    /** In the caller's transaction: also when a draft is withdrawn. */
    public void leave(Application application) {
        var team = lockedOf(application);
        if (team.isStartedBy(application.personId())) {
            var others = teams.members(team.id()).stream()
                    .map(Application::id)
                    .filter(other -> !other.equals(application.id()))
                    .toList();
            invitations.ofTeam(team.id()).forEach(open -> open.cancel(clock.instant()));
            teams.members(team.id()).forEach(this::goAlone);
            team.send(clock.instant());
            others.forEach(other -> events.fire(new TeamWentOn(other)));
        } else {
            goAlone(application);
            applications.flush();
            sending.ifComplete(team);
        }
    }

    /** In the caller's transaction: the last to confirm sends the team. */
    public void confirm(Application application) {
        var team = lockedOf(application);
        application.confirm(clock.instant());
        applications.flush();
        timeline.tell(application.id(), Happening.visible(TimelineKind.TEAM_CONFIRMED, application.personId()));
        audit.record("application.confirmed", "application", application.id(), Map.of("team", team.id()));
        sending.ifComplete(team);
    }

    private void goAlone(Application application) {
        application.leaveTeam();
        timeline.tell(application.id(), Happening.visible(TimelineKind.TEAM_LEFT, application.personId()));
        audit.record("application.left-team", "application", application.id(), Map.of());
    }

    private ApplicationTeam start(Application application) {
        var now = clock.instant();
        var team = ApplicationTeam.start(application.personId(), now, now.plus(Duration.ofDays(config.teamDays())));
        teams.persistAndFlush(team);
        application.joinTeam(team.id(), 1);
        timeline.tell(application.id(), Happening.visible(TimelineKind.TEAM_JOINED, application.personId()));
        return team;
    }

    private ApplicationTeam mine(Application application, CurrentUser caller) {
        var team = lockedOf(application);
        if (!team.isStartedBy(caller.personId())) {
            throw Problems.forbidden("Only the person who started the team can do this. Ask them.");
        }
        if (team.isSent()) {
            throw Problems.illegalTransition("This team was sent already.");
        }
        return team;
    }

    private ApplicationTeam lockedOf(Application application) {
        if (application.teamId() == null) {
            throw Problems.illegalTransition("This application is not part of a team.");
        }
        return teams.locked(application.teamId());
    }

    private Application own(UUID id, IfMatch seen, CurrentUser caller) {
        var application = applications.requireOwn(id, caller);
        seen.check(application.version());
        return application;
    }
}
