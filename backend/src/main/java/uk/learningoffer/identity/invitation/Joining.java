package uk.learningoffer.identity.invitation;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.identity.session.Sessions;
import uk.learningoffer.identity.session.SignedIn;
import uk.learningoffer.identity.signin.Registration;
import uk.learningoffer.identity.user.RoleGrants;
import uk.learningoffer.identity.user.Vouching;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** What somebody does who was invited: looks at the invitation, and accepts it once. */
@ApplicationScoped
class Joining {
    @Inject
    RoleInvitationTable table;

    @Inject
    Registration registration;

    @Inject
    PersonRepository people;

    @Inject
    RoleGrants grants;

    @Inject
    Vouching vouching;

    @Inject
    Sessions sessions;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Transactional
    JoiningResponse look(String token) {
        var invitation = require(token);
        return new JoiningResponse(
                invitation.status(clock.instant()),
                masked(invitation),
                invitation.roles(),
                invitation.authority() == null ? null : invitation.authority().name(),
                invitation.invitedByName(),
                invitation.expiresAt(),
                invitation.roles().stream().anyMatch(Roles.STAFF::contains));
    }

    /**
     * Makes the account of the address that was invited, or finds the one that was made since, gives it the roles and
     * signs it in. Roles of the team count once a second factor is set up, as for everybody.
     *
     * @param caller who is signed in while they open the link, or null
     */
    @Transactional
    SignedIn accept(String token, UUID caller, String device) {
        var invitation = require(token);
        refuseAnother(invitation, caller);
        if (!table.accept(token)) {
            throw worksNoMore(invitation.status(clock.instant()));
        }
        var person = registration.admit(EmailAddress.of(invitation.email(), "/email"));
        if (person.isDisabled()) {
            throw Problems.of(ProblemType.EXPIRED_LINK, "This account was closed. Ask whoever invited you.");
        }
        if (invitation.authority() != null) {
            vouching.tieToCouncilOf(person, invitation.authority().code(), invitation.invitedBy());
        }
        grants.add(person, invitation.roles());
        table.acceptedBy(invitation.id(), person.id());
        return open(invitation, person, device);
    }

    private SignedIn open(RoleInvitation invitation, Person person, String device) {
        var signedIn = sessions.open(person, device);
        audit.record(
                "role-invitation.accepted", RoleInvitations.SUBJECT, invitation.id(), Map.of("person", person.id()));
        audit.record("session.opened", "session", signedIn.session(), Map.of("person", person.id()));
        return signedIn;
    }

    private void refuseAnother(RoleInvitation invitation, UUID caller) {
        if (caller != null && !invitation.email().equals(people.require(caller).email())) {
            throw Problems.illegalTransition("This invitation is for " + masked(invitation)
                    + ", and you are signed in with another address. Sign out, then open the link again.");
        }
    }

    private RoleInvitation require(String token) {
        return table.byToken(token)
                .orElseThrow(() -> Problems.of(
                        ProblemType.EXPIRED_LINK,
                        "If the invitation was sent to you again, only the link of the newest message works."
                                + " Otherwise ask whoever invited you to send it again."));
    }

    // Whoever came in the moment before is seen no more in what was read then.
    private static HttpProblem worksNoMore(RoleInvitationStatus status) {
        return Problems.of(
                ProblemType.EXPIRED_LINK,
                switch (status) {
                    case WITHDRAWN -> "The invitation was withdrawn. Ask whoever invited you if that is a mistake.";
                    case ENDED -> "The time of this invitation is over. Ask whoever invited you to send it again.";
                    case ACCEPTED, OPEN -> "The invitation was used already. Sign in with your e-mail address.";
                });
    }

    private static String masked(RoleInvitation invitation) {
        return new EmailAddress(invitation.email()).masked();
    }
}
