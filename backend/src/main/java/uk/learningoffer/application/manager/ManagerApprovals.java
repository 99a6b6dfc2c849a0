package uk.learningoffer.application.manager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.settings.SettingsInForce;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.library.course.Courses;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.clock.WorkingDays;
import uk.learningoffer.platform.crypto.Hashes;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** Asks the line manager where the settings say so. Whoever has the link answers, once and in time. */
@ApplicationScoped
public class ManagerApprovals {
    @Inject
    ManagerApprovalTable table;

    @Inject
    SettingsInForce settings;

    @Inject
    ApplicationRepository applications;

    @Inject
    PersonRepository people;

    @Inject
    Courses courses;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Event<ManagerAsked> asked;

    @Inject
    InstantSource clock;

    public boolean areNeeded() {
        return settings.get().managerApproval();
    }

    /** In the caller's transaction. Somebody whose manager was named while that was asked for, and no other. */
    public void ask(Application application) {
        if (!areNeeded() || application.managerEmail() == null) {
            return;
        }
        var token = Hashes.newSecret();
        var now = clock.instant();
        var due = WorkingDays.plus(now, settings.get().managerApprovalDays(), null);
        table.ask(application.id(), Hashes.sha256(token), now, due);
        timeline.tell(application.id(), Happening.visible(TimelineKind.MANAGER_ASKED, null));
        asked.fire(new ManagerAsked(application.id(), token));
    }

    @Transactional
    public ManagerQuestion look(String token) {
        var found = table.find(Hashes.sha256(token)).orElseThrow(ManagerApprovals::noLongerWorks);
        var application = applications.require(found.applicationId());
        var person = people.require(application.personId());
        var answers = application.answers();
        var title = answers.courseId() == null
                ? answers.named().title()
                : courses.findById(answers.courseId()).title();
        return new ManagerQuestion(
                person.name() == null ? person.email() : person.name(),
                title,
                answers.courseId() == null
                        ? null
                        : courses.findById(answers.courseId()).hours().doubleValue(),
                answers.intendedUse(),
                found.approval(LondonDays.of(clock.instant())));
    }

    @Transactional
    public ManagerQuestion answer(String token, boolean agrees, String words) {
        var now = clock.instant();
        var id = table.answer(Hashes.sha256(token), agrees, words, now).orElseThrow(ManagerApprovals::noLongerWorks);
        tell(id, agrees, words);
        return look(token);
    }

    private void tell(UUID id, boolean agrees, String words) {
        var kind = agrees ? TimelineKind.MANAGER_AGREED : TimelineKind.MANAGER_REFUSED;
        timeline.tell(id, Happening.visible(kind, null, words));
        audit.record("application.manager-answered", "application", id, Map.of("agrees", agrees));
    }

    /** Null where no manager was asked. */
    public ManagerApproval of(UUID applicationId) {
        return table.of(applicationId)
                .map(found -> found.approval(LondonDays.of(clock.instant())))
                .orElse(null);
    }

    private static RuntimeException noLongerWorks() {
        return Problems.of(
                ProblemType.ILLEGAL_TRANSITION,
                "This link was used already, or its time is over. The application goes on without an answer.");
    }
}
