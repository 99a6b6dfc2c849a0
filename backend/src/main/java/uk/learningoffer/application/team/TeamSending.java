package uk.learningoffer.application.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.submission.Submission;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.audit.Audit;

/** Sends the applications of a team together. Always with the team locked. */
@ApplicationScoped
class TeamSending {
    @Inject
    TeamRepository teams;

    @Inject
    InvitationRepository invitations;

    @Inject
    ApplicationRepository applications;

    @Inject
    Submission submission;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Event<Object> events;

    @Inject
    InstantSource clock;

    /** Sends the team if there is nobody left to wait for. */
    void ifComplete(ApplicationTeam team) {
        var members = teams.members(team.id());
        var complete = !members.isEmpty()
                && members.stream().allMatch(Application::isConfirmed)
                && invitations.openOfTeam(team.id(), clock.instant()).isEmpty();
        if (complete && !team.isSent()) {
            send(team);
        }
    }

    /** Sends who has confirmed. The others keep their drafts, and apply alone if they still want to. */
    void send(ApplicationTeam team) {
        var ready = teams.members(team.id()).stream()
                .collect(Collectors.partitioningBy(member ->
                        member.isConfirmed() && submission.faults(member).isEmpty()));
        team.send(clock.instant());
        ready.get(false).forEach(this::leaveBehind);
        invitations.ofTeam(team.id()).forEach(open -> open.expire(clock.instant()));
        goTogether(ready.get(true));
        audit.record(
                "team.sent",
                "team",
                team.id(),
                Map.of("members", ready.get(true).size()));
    }

    private void goTogether(List<Application> members) {
        if (members.size() == 1) {
            members.get(0).leaveTeam();
        }
        members.forEach(submission::send);
    }

    private void leaveBehind(Application member) {
        member.leaveTeam();
        applications.flush();
        timeline.tell(member.id(), Happening.visible(TimelineKind.TEAM_WENT_ON, null));
        events.fire(new TeamWentOn(member.id()));
    }
}
