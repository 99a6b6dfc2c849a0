package uk.learningoffer.application.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.learningoffer.application.team.InvitationResponse.Next;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.library.course.Course;
import uk.learningoffer.library.course.Courses;

/** Invitations as one caller sees them. Always in a transaction. */
@ApplicationScoped
public class InvitationView {
    @Inject
    PersonRepository people;

    @Inject
    Courses courses;

    @Inject
    InstantSource clock;

    public InvitationResponse of(Invitation invitation, CurrentUser caller) {
        return of(List.of(invitation), caller).get(0);
    }

    /** Two statements, however many there are. */
    public List<InvitationResponse> of(List<Invitation> invitations, CurrentUser caller) {
        var inviters =
                people
                        .list(
                                "id in ?1",
                                invitations.stream()
                                        .map(Invitation::invitedBy)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        var wanted = courses
                .byIds(invitations.stream()
                        .map(Invitation::courseId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Course::id, Function.identity()));
        return invitations.stream()
                .map(each -> response(each, inviters.get(each.invitedBy()), wanted, caller))
                .toList();
    }

    private InvitationResponse response(
            Invitation invitation, Person inviter, Map<UUID, Course> known, CurrentUser caller) {
        var course = invitation.courseId() == null ? null : known.get(invitation.courseId());
        var sender = mayTakeBack(invitation, caller);
        return new InvitationResponse(
                invitation.id(),
                invitation.isNomination(),
                invitation.email(),
                invitation.name(),
                inviter.name() == null ? "A colleague" : inviter.name(),
                course == null ? invitation.named().title() : course.title(),
                course == null ? null : course.slug(),
                invitation.why(),
                invitation.standsAt(clock.instant()),
                invitation.createdAt(),
                invitation.sentAt(),
                invitation.expiresAt(),
                sender ? null : invitation.applicationId(),
                next(invitation, sender),
                invitation.version());
    }

    private List<Next> next(Invitation invitation, boolean sender) {
        return switch (invitation.standsAt(clock.instant())) {
            case OPEN -> sender ? List.of(Next.SEND_AGAIN, Next.CANCEL) : List.of(Next.ACCEPT, Next.DECLINE);
            default -> List.of();
        };
    }

    private static boolean mayTakeBack(Invitation invitation, CurrentUser caller) {
        var led = Nominations.led(caller);
        return invitation.invitedBy().equals(caller.personId())
                || invitation.isNomination() && led != null && led.equals(invitation.authorityCode());
    }
}
