package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.identity.invitation.RoleInvitationSent;
import uk.learningoffer.notification.Letter.Recipient;
import uk.learningoffer.platform.clock.LondonDays;

/** Invitations to hold roles, to people without an account: the link is in this message and nowhere else. */
@ApplicationScoped
class RoleInvitationMessages {
    @Inject
    Outbox outbox;

    void sent(@Observes RoleInvitationSent event) {
        var values = Map.<String, Object>of(
                "token", event.token(),
                "inviter", Greeting.name(event.inviter(), "An administrator"),
                "roles", roles(event),
                "until", CaseFacts.day(LondonDays.of(event.expiresAt())),
                "needsApp", event.roles().stream().anyMatch(Roles.STAFF::contains));
        // Sent again is another event than sent.
        var key = event.id() + ":" + event.sentAt();
        outbox.write(List.of(
                new Letter(MessageKind.ROLE_INVITATION, key, new Recipient(event.email(), null, null), values)));
    }

    private static String roles(RoleInvitationSent event) {
        return event.roles().stream()
                .map(role -> switch (role) {
                    case Roles.COUNCIL_LEAD -> "council lead of " + event.authorityName();
                    case Roles.REVIEWER -> "reviewer";
                    case Roles.EDITOR -> "editor";
                    case Roles.ANALYST -> "analyst";
                    default -> "administrator";
                })
                .collect(Collectors.joining(", "));
    }
}
