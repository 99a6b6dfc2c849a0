package uk.learningoffer.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.identity.user.AdministratorNoMore;
import uk.learningoffer.identity.user.Vouching;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.crypto.Hashes;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** What administrators do with invitations. */
@ApplicationScoped
class RoleInvitations {
    static final String SUBJECT = "role-invitation";

    @Inject
    RoleInvitationTable table;

    @Inject
    PersonRepository people;

    @Inject
    Vouching vouching;

    @Inject
    Event<RoleInvitationSent> sent;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Transactional
    List<RoleInvitation> page(Cursor after, int rows) {
        audit.record("role-invitations.read", SUBJECT, "all", Map.of());
        return table.page(after == null ? null : after.uuid(0), rows);
    }

    @Transactional
    RoleInvitationResponse invite(RoleInvitationRequest request, CurrentUser by) {
        var email = EmailAddress.of(request.email(), "/email");
        // One way to give roles to somebody who is there: on their page, where what they hold is seen.
        if (people.byEmail(email).isPresent()) {
            throw Problems.invalid("/email", "They have an account. Give them the roles on their page, under People");
        }
        var invitation = new RoleInvitationTable.New(
                Ids.next(), email.value(), request.roles(), council(email, request), by.personId());
        var token = Hashes.newSecret();
        if (!table.add(invitation, token)) {
            throw Problems.invalid("/email", "They are invited already. Send that invitation again, or withdraw it");
        }
        audit.record("role-invitation.sent", SUBJECT, invitation.id(), Map.of("roles", request.roles()));
        return send(invitation.id(), token);
    }

    private String council(EmailAddress email, RoleInvitationRequest request) {
        if (request.roles().contains(Roles.COUNCIL_LEAD)) {
            return vouching.councilOf(email, request.council()).code();
        }
        if (request.council() != null) {
            throw Problems.invalid("/authorityCode", "Leave the council out: only council leads lead one");
        }
        return null;
    }

    @Transactional
    RoleInvitationResponse sendAgain(UUID id, IfMatch seen) {
        requireOpen(id, seen);
        var token = Hashes.newSecret();
        if (!table.sendAgain(id, seen.version(), token)) {
            throw IfMatch.stale();
        }
        audit.record("role-invitation.sent-again", SUBJECT, id, Map.of());
        return send(id, token);
    }

    @Transactional
    RoleInvitationResponse withdraw(UUID id, IfMatch seen) {
        requireOpen(id, seen);
        if (!table.withdraw(id, seen.version())) {
            throw IfMatch.stale();
        }
        audit.record("role-invitation.withdrawn", SUBJECT, id, Map.of());
        return RoleInvitationResponse.of(require(id), clock.instant());
    }

    /** Whom somebody invited who may invite no more is not let in on their word. */
    void administratorNoMore(@Observes AdministratorNoMore event) {
        table.withdrawAllOf(event.personId())
                .forEach(id -> audit.record("role-invitation.withdrawn", SUBJECT, id, Map.of()));
    }

    private RoleInvitationResponse send(UUID id, String token) {
        var invitation = require(id);
        sent.fire(new RoleInvitationSent(
                id,
                invitation.email(),
                invitation.roles(),
                invitation.authority() == null ? null : invitation.authority().name(),
                invitation.invitedByName(),
                invitation.sentAt(),
                invitation.expiresAt(),
                token));
        return RoleInvitationResponse.of(invitation, clock.instant());
    }

    private void requireOpen(UUID id, IfMatch seen) {
        var invitation = require(id);
        seen.check(invitation.version());
        if (invitation.next().isEmpty()) {
            throw Problems.illegalTransition("It was accepted or withdrawn already.");
        }
    }

    private RoleInvitation require(UUID id) {
        return table.of(id).orElseThrow(() -> Problems.notFound("invitation"));
    }
}
