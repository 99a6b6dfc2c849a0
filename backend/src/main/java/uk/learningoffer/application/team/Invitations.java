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
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** What becomes of invitations. Who is invited answers for themselves; who invited can take it back or send it again. */
@ApplicationScoped
public class Invitations {
    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    InvitationRepository invitations;

    @Inject
    TeamRepository teams;

    @Inject
    TeamSending sending;

    @Inject
    InvitedApplications invited;

    @Inject
    PersonRepository people;

    @Inject
    Audit audit;

    @Inject
    Event<InvitationSent> sent;

    @Inject
    ApplicationConfig config;

    @Inject
    InstantSource clock;

    /** Leads to a draft of the person invited: nothing is sent for them. */
    @Transactional
    public Application accept(UUID id, IfMatch seen, CurrentUser caller) {
        var person = people.require(caller.personId());
        var invitation = toMe(id, seen, person);
        var team = invitation.isNomination() ? null : teams.locked(invitation.teamId());
        var application = invited.draft(invitation, team, person);
        invitation.accept(application.id(), clock.instant());
        invitations.flush();
        note("invitation.accepted", invitation);
        return application;
    }

    @Transactional
    public Invitation decline(UUID id, IfMatch seen, CurrentUser caller) {
        var invitation = toMe(id, seen, people.require(caller.personId()));
        invitation.decline(clock.instant());
        close(invitation, "invitation.declined");
        return invitation;
    }

    @Transactional
    public Invitation cancel(UUID id, IfMatch seen, CurrentUser caller) {
        var invitation = fromMe(id, seen, caller);
        invitation.cancel(clock.instant());
        close(invitation, "invitation.cancelled");
        return invitation;
    }

    @Transactional
    public Invitation sendAgain(UUID id, IfMatch seen, CurrentUser caller) {
        var invitation = fromMe(id, seen, caller);
        var now = clock.instant();
        var free = invitation.sentAt().plus(PAUSE);
        if (now.isBefore(free)) {
            throw Problems.tooManyRequests(
                    Duration.between(now, free).toSeconds() + 1,
                    "This invitation was sent within the last hour. Wait a little before you send it again.");
        }
        invitation.sendAgain(now, until(invitation));
        invitations.flush();
        note("invitation.sent", invitation);
        sent.fire(new InvitationSent(id));
        return invitation;
    }

    private java.time.Instant until(Invitation invitation) {
        return invitation.isNomination()
                ? clock.instant().plus(Duration.ofDays(config.nominationDays()))
                : teams.findById(invitation.teamId()).closesAt();
    }

    /** The team need not wait for this one any longer. */
    private void close(Invitation invitation, String action) {
        invitations.flush();
        note(action, invitation);
        if (!invitation.isNomination()) {
            sending.ifComplete(teams.locked(invitation.teamId()));
        }
    }

    private Invitation toMe(UUID id, IfMatch seen, Person person) {
        var invitation = invitations.requireTo(id, person.email());
        seen.check(invitation.version());
        return invitation;
    }

    private Invitation fromMe(UUID id, IfMatch seen, CurrentUser caller) {
        var invitation = invitations.requireFrom(id, InvitedBy.caller(caller), Nominations.ledBy(caller));
        seen.check(invitation.version());
        return invitation;
    }

    /** A nomination of the system's council. */
    @Transactional
    public Invitation nomination(UUID id, CurrentUser system) {
        var nomination = invitations.requireNomination(id, Nominations.council(system));
        note("nomination.read", nomination);
        return nomination;
    }

    private void note(String action, Invitation invitation) {
        audit.record(action, "invitation", invitation.id(), Map.of());
    }
}
