package uk.learningoffer.application.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationScope;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.team.TeamResponse.Member;
import uk.learningoffer.application.team.TeamResponse.Standing;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.platform.problem.Problems;

/** A team as one caller sees it: who is in it and how far they are, never what they answered. */
@ApplicationScoped
public class TeamView {
    @Inject
    TeamRepository teams;

    @Inject
    InvitationRepository invitations;

    @Inject
    PersonRepository people;

    @Inject
    InstantSource clock;

    /** Null for somebody who applies alone. */
    public TeamSummary summary(Application application) {
        if (application.teamId() == null) {
            return null;
        }
        var team = teams.findById(application.teamId());
        var members = teams.members(team.id());
        return new TeamSummary(
                team.id(),
                members.size(),
                (int) members.stream().filter(Application::isConfirmed).count(),
                invitations.openOfTeam(team.id(), clock.instant()).size(),
                team.closesAt(),
                team.sentAt(),
                application.confirmedAt(),
                team.isStartedBy(application.personId()));
    }

    @Transactional
    public TeamResponse of(Application application, CurrentUser caller) {
        if (application.teamId() == null) {
            throw Problems.notFound("team");
        }
        var team = teams.findById(application.teamId());
        var members = teams.members(team.id());
        var open = invitations.openOfTeam(team.id(), clock.instant());
        var starter = team.isStartedBy(caller.personId());
        var names = names(members.stream().map(Application::personId).toList());
        var shown = Stream.concat(
                        members.stream().map(member -> member(member, names, caller)),
                        open.stream().map(each -> invited(each, starter)))
                .toList();
        var free = team.isSent() ? 0 : ApplicationTeam.MOST - members.size() - open.size();
        return new TeamResponse(team.id(), shown, free, team.closesAt(), team.sentAt(), starter);
    }

    private Map<UUID, Person> names(Collection<UUID> ids) {
        return people.list("id in ?1", ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private static Member member(Application member, Map<UUID, Person> known, CurrentUser caller) {
        var person = known.get(member.personId());
        return new Member(
                person.name() == null ? person.email() : person.name(),
                standing(member),
                person.id().equals(caller.personId()),
                null,
                null,
                ApplicationScope.isStaff(caller) ? member.id() : null);
    }

    private static Standing standing(Application member) {
        if (member.status() != ApplicationStatus.DRAFT) {
            return Standing.SENT;
        }
        return member.isConfirmed() ? Standing.CONFIRMED : Standing.ANSWERING;
    }

    private static Member invited(Invitation invitation, boolean starter) {
        return new Member(
                invitation.email(),
                Standing.INVITED,
                false,
                starter ? invitation.id() : null,
                starter ? invitation.version() : null,
                null);
    }
}
