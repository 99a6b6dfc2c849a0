package uk.learningoffer.application.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.learningoffer.application.manager.Colleagues;
import uk.learningoffer.application.manager.Colleagues.Inviter;
import uk.learningoffer.application.record.ApplicationConfig;
import uk.learningoffer.application.submission.CourseToApplyFor;
import uk.learningoffer.application.team.NominationRequest.Nominee;
import uk.learningoffer.application.team.NominationResult.Line;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.library.course.Courses;
import uk.learningoffer.platform.problem.Problems;

/** A council lead suggests a course to colleagues. Each confirms for themselves; nothing is decided before. */
@ApplicationScoped
class Nominations {
    @Inject
    InvitationRepository invitations;

    @Inject
    PersonRepository people;

    @Inject
    Courses courses;

    @Inject
    Colleagues colleagues;

    @Inject
    Audit audit;

    @Inject
    Event<InvitationSent> sent;

    @Inject
    ApplicationConfig config;

    @Inject
    InstantSource clock;

    /** @return the council that the caller leads, or null */
    static String led(CurrentUser caller) {
        return caller.has(Roles.COUNCIL_LEAD) ? caller.authorityCode() : null;
    }

    /** One result for each line: those that can be used are, whatever is wrong with the others. */
    @Transactional
    public NominationResult nominate(NominationRequest request, CurrentUser lead) {
        var course = courses.bySlug(request.courseSlug());
        CourseToApplyFor.fault(course).ifPresent(sentence -> {
            throw Problems.invalid("/courseSlug", sentence);
        });
        var batch = batch(request, course.orElseThrow().id(), lead);
        return new NominationResult(
                request.people().stream().map(nominee -> line(nominee, batch)).toList());
    }

    /** @param asked addresses that wait for an answer already, and those that come before in the list */
    private record Batch(Inviter inviter, UUID lead, UUID course, String why, Set<String> asked) {}

    private Batch batch(NominationRequest request, UUID course, CurrentUser lead) {
        if (led(lead) == null) {
            throw Problems.forbidden("We do not know which council you lead. Say so in your details first.");
        }
        var addresses = request.people().stream()
                .flatMap(nominee -> EmailAddress.read(nominee.email()).stream())
                .map(EmailAddress::value)
                .toList();
        var asked = new HashSet<>(invitations.asked(lead.personId(), course.toString(), addresses));
        var own = people.require(lead.personId()).email();
        return new Batch(
                new Inviter(own, led(lead)),
                lead.personId(),
                course,
                request.why().strip(),
                asked);
    }

    private Line line(Nominee nominee, Batch batch) {
        var address = EmailAddress.read(nominee.email()).orElse(null);
        if (address == null) {
            return Line.refused(nominee.email(), EmailAddress.HOW);
        }
        var fault = colleagues.fault(address, batch.inviter());
        if (fault.isPresent()) {
            return Line.refused(nominee.email(), fault.get());
        }
        if (!batch.asked().add(address.value())) {
            return Line.refused(nominee.email(), "You have asked this colleague already");
        }
        return new Line(nominee.email(), true, null, invite(nominee, address, batch));
    }

    private UUID invite(Nominee nominee, EmailAddress address, Batch batch) {
        var now = clock.instant();
        var name = nominee.name() == null || nominee.name().isBlank()
                ? null
                : nominee.name().strip();
        var invitation = Invitation.of(
                new InvitationDetails(
                        null,
                        address.value(),
                        name,
                        batch.lead(),
                        batch.inviter().authorityCode(),
                        batch.course(),
                        null,
                        batch.why()),
                now,
                now.plus(Duration.ofDays(config.nominationDays())));
        invitations.persistAndFlush(invitation);
        audit.record("invitation.sent", "invitation", invitation.id(), Map.of("nomination", true));
        sent.fire(new InvitationSent(invitation.id()));
        return invitation.id();
    }

    List<Invitation> page(NominationQuery query, CurrentUser lead) {
        return invitations.nominations(led(lead), query.after(InvitationRepository.NOMINATIONS, 2), query.rows());
    }
}
