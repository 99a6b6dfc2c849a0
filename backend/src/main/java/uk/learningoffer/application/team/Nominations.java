package uk.learningoffer.application.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.learningoffer.application.manager.Colleagues;
import uk.learningoffer.application.manager.Colleagues.Inviter;
import uk.learningoffer.application.record.Answers;
import uk.learningoffer.application.record.ApplicationConfig;
import uk.learningoffer.application.submission.AnswerReader;
import uk.learningoffer.application.submission.AnswersRequest;
import uk.learningoffer.application.team.NominationRequest.Nominee;
import uk.learningoffer.application.team.NominationResult.Line;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.platform.problem.BodyProblems;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** A council lead, or a system of the council, suggests a course to colleagues. Each confirms for themselves; nothing is decided before. */
@ApplicationScoped
class Nominations {
    @Inject
    InvitationRepository invitations;

    @Inject
    PersonRepository people;

    @Inject
    AnswerReader answers;

    @Inject
    Colleagues colleagues;

    @Inject
    Validator validator;

    @Inject
    Audit audit;

    @Inject
    Event<InvitationSent> sent;

    @Inject
    ApplicationConfig config;

    @Inject
    InstantSource clock;

    /** @return the council that the caller nominates for: that they lead, or whose system it is; or null */
    static String council(CurrentUser caller) {
        return caller.isPartner() ? caller.authorityCode() : ledBy(caller);
    }

    /** @return the council that this person leads, or null */
    static String ledBy(CurrentUser caller) {
        return caller.has(Roles.COUNCIL_LEAD) ? caller.authorityCode() : null;
    }

    /** One result for each line: those that can be used are, whatever is wrong with the others. */
    @Transactional
    public NominationResult nominate(NominationRequest request, CurrentUser caller) {
        var batch = batch(request, course(request), caller);
        return new NominationResult(
                request.people().stream().map(nominee -> line(nominee, batch)).toList());
    }

    /** Refuses with everything that is wrong as a whole. @return answers that name the course alone */
    private Answers course(NominationRequest request) {
        var asked = new AnswersRequest();
        asked.courseSlug = request.courseSlug() == null ? null : Optional.of(request.courseSlug());
        asked.namedCourse = request.namedCourse() == null ? null : Optional.of(request.namedCourse());
        var faults = new ArrayList<FieldError>();
        var course = answers.read(Answers.NONE, asked, faults);
        if (asked.courseSlug == null && asked.namedCourse == null) {
            faults.add(new FieldError("/courseSlug", "Choose a course, or name one"));
        }
        var violations = validator.validate(request);
        if (!faults.isEmpty() || !violations.isEmpty()) {
            throw BodyProblems.of(faults, violations);
        }
        return course;
    }

    /** @param asked addresses that wait for an answer already, and those that come before in the list */
    private record Batch(Inviter inviter, InvitedBy by, Answers course, String why, Set<String> asked) {}

    private Batch batch(NominationRequest request, Answers course, CurrentUser caller) {
        if (council(caller) == null) {
            throw Problems.forbidden("We do not know which council you lead. Say so in your details first.");
        }
        var addresses = request.people().stream()
                .flatMap(nominee -> EmailAddress.read(nominee.email()).stream())
                .map(EmailAddress::value)
                .toList();
        var by = InvitedBy.caller(caller);
        invitations.nominateAlone(by);
        var asked = new HashSet<>(invitations.asked(by, course.courseKey(), addresses));
        var own = caller.isPartner() ? null : people.require(caller.personId()).email();
        return new Batch(
                new Inviter(own, council(caller)), by, course, request.why().strip(), asked);
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
        var faults = new ArrayList<FieldError>();
        var suggested = suggested(nominee.answers(), batch.course(), faults);
        if (!faults.isEmpty()) {
            return Line.faulty(nominee.email(), faults);
        }
        if (!batch.asked().add(address.value())) {
            return Line.refused(nominee.email(), "You have asked this colleague already");
        }
        return Line.sent(nominee.email(), invite(nominee, address, suggested, batch));
    }

    private SuggestedAnswers suggested(NominatedAnswers given, Answers course, List<FieldError> faults) {
        if (given == null) {
            return null;
        }
        var found = new ArrayList<FieldError>();
        var read = answers.read(course, given.asRequest(), found);
        found.forEach(fault -> faults.add(new FieldError("/answers" + fault.pointer(), fault.detail())));
        return SuggestedAnswers.of(read);
    }

    private UUID invite(Nominee nominee, EmailAddress address, SuggestedAnswers suggested, Batch batch) {
        var now = clock.instant();
        var name = nominee.name() == null || nominee.name().isBlank()
                ? null
                : nominee.name().strip();
        var invitation = Invitation.of(
                new InvitationDetails(
                        null,
                        address.value(),
                        name,
                        batch.by(),
                        batch.inviter().authorityCode(),
                        batch.course().courseId(),
                        batch.course().named(),
                        suggested,
                        batch.why()),
                now,
                now.plus(Duration.ofDays(config.nominationDays())));
        invitations.persistAndFlush(invitation);
        audit.record("invitation.sent", "invitation", invitation.id(), Map.of("nomination", true));
        sent.fire(new InvitationSent(invitation.id()));
        return invitation.id();
    }

    List<Invitation> page(NominationQuery query, CurrentUser caller) {
        return invitations.nominations(council(caller), query.after(InvitationRepository.NOMINATIONS, 2), query.rows());
    }
}
