package uk.learningoffer.application.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.team.InvitationResponse.Next;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Scopes;
import uk.learningoffer.library.course.Course;
import uk.learningoffer.library.course.Courses;

/** Invitations as one caller sees them. Always in a transaction. */
@ApplicationScoped
public class InvitationView {
    @Inject
    InviterNames inviters;

    @Inject
    ApplicationRepository applications;

    @Inject
    Courses courses;

    @Inject
    InstantSource clock;

    public InvitationResponse of(Invitation invitation, CurrentUser caller) {
        return of(List.of(invitation), caller).get(0);
    }

    /** Four statements, however many there are. */
    public List<InvitationResponse> of(List<Invitation> invitations, CurrentUser caller) {
        var names = inviters.of(invitations);
        var wanted = courses
                .byIds(invitations.stream()
                        .map(Invitation::courseId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Course::id, Function.identity()));
        var sent = sent(invitations, caller);
        return invitations.stream()
                .map(each -> response(each, names.get(each.by().id()), wanted, sent, caller))
                .toList();
    }

    /** What nominations led to that the council may see. */
    private Set<UUID> sent(List<Invitation> invitations, CurrentUser caller) {
        var council = Nominations.council(caller);
        var accepted = invitations.stream()
                .filter(Invitation::isNomination)
                .map(Invitation::applicationId)
                .filter(Objects::nonNull)
                .toList();
        return council == null ? Set.of() : applications.sent(accepted, council);
    }

    private InvitationResponse response(
            Invitation invitation, String inviter, Map<UUID, Course> known, Set<UUID> sent, CurrentUser caller) {
        var course = invitation.courseId() == null ? null : known.get(invitation.courseId());
        var sender = isOfInviter(invitation, caller);
        return new InvitationResponse(
                invitation.id(),
                invitation.isNomination(),
                invitation.email(),
                invitation.name(),
                inviter,
                invitation.by().client() != null,
                course == null ? invitation.named().title() : course.title(),
                course == null ? null : course.slug(),
                invitation.why(),
                invitation.suggested() != null,
                invitation.standsAt(clock.instant()),
                invitation.createdAt(),
                invitation.sentAt(),
                invitation.expiresAt(),
                ledTo(invitation, sender, sent),
                next(invitation, sender, caller),
                invitation.version());
    }

    private static UUID ledTo(Invitation invitation, boolean sender, Set<UUID> sent) {
        var application = invitation.applicationId();
        return application == null || !sender || sent.contains(application) ? application : null;
    }

    private List<Next> next(Invitation invitation, boolean sender, CurrentUser caller) {
        if (invitation.standsAt(clock.instant()) != InvitationStatus.OPEN) {
            return List.of();
        }
        if (caller.isPartner()) {
            var own = invitation.by().equals(InvitedBy.caller(caller));
            return own && caller.has(Scopes.APPLICATIONS_WRITE) ? List.of(Next.CANCEL) : List.of();
        }
        return sender ? List.of(Next.SEND_AGAIN, Next.CANCEL) : List.of(Next.ACCEPT, Next.DECLINE);
    }

    /** Whether the caller invited, or stands for the council that nominated. */
    private static boolean isOfInviter(Invitation invitation, CurrentUser caller) {
        var council = Nominations.council(caller);
        return invitation.by().equals(InvitedBy.caller(caller))
                || invitation.isNomination() && council != null && council.equals(invitation.authorityCode());
    }
}
