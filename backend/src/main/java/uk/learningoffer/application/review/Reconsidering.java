package uk.learningoffer.application.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.application.decision.ApplicationReopened;
import uk.learningoffer.application.decision.ConflictOfInterest;
import uk.learningoffer.application.decision.Decision;
import uk.learningoffer.application.decision.DecisionRepository;
import uk.learningoffer.application.decision.DecisionUndone;
import uk.learningoffer.application.decision.PastDecisions;
import uk.learningoffer.application.eligibility.EligibilityEngine;
import uk.learningoffer.application.eligibility.LicenceView;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationHistory;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.record.CaseClock;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** Decisions that do not stay. One public method, one transaction. */
@ApplicationScoped
class Reconsidering {
    @Inject
    ApplicationRepository applications;

    @Inject
    DecisionRepository decisions;

    @Inject
    PastDecisions past;

    @Inject
    PersonRepository people;

    @Inject
    EligibilityEngine eligibility;

    @Inject
    ApplicationHistory history;

    @Inject
    ConflictOfInterest conflict;

    @Inject
    CaseClock caseClock;

    @Inject
    LicenceView licences;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Event<Object> events;

    @Inject
    InstantSource clock;

    /** Takes the decision back with all that followed from it; refused once the applicant may know of it. */
    @Transactional
    public Application undo(UUID id, IfMatch seen, CurrentUser reviewer) {
        licences.lockLineOf(id);
        var application = applications.require(id, reviewer);
        var decision = decisions
                .of(id)
                .orElseThrow(() -> Problems.illegalTransition("This application has no decision to take back."));
        refuseUndoBy(reviewer, decision);
        seen.check(application.version());
        application.takeBack();
        applications.flush();
        events.fire(new DecisionUndone(id, decision.decidedAt()));
        past.add(decision, PastDecisions.End.UNDONE, reviewer.personId());
        timeline.tell(id, Happening.visible(TimelineKind.DECISION_UNDONE, reviewer.personId()));
        audit.record("application.decision-undone", "application", id, Map.of("decision", decision.id()));
        return application;
    }

    /** Back to the queue at its old place: who was refused in error has waited long enough. */
    @Transactional
    public Application reopen(UUID id, IfMatch seen, String words, CurrentUser reviewer) {
        var application = applications.require(id, reviewer);
        conflict.refuse(id, reviewer);
        seen.check(application.version());
        application.mustBe(ApplicationStatus.DECLINED, "reopened");
        var person = people.require(application.personId());
        if (person.isErased()) {
            throw Problems.illegalTransition("The details of this applicant were erased, so nobody could be told.");
        }
        if (history.hasOpen(person.id(), application.courseKey(), id)) {
            throw Problems.of(
                    ProblemType.ALREADY_EXISTS,
                    "The applicant has applied for this course again. Decide on that application instead.");
        }
        var decision = decisions.of(id).orElseThrow();
        caseClock.resume(application, application.decidedAt());
        application.reopen(eligibility.check(application, person));
        applications.flush();
        past.add(decision, PastDecisions.End.REOPENED, reviewer.personId());
        timeline.tell(id, Happening.visible(TimelineKind.REOPENED, reviewer.personId(), words));
        audit.record("application.reopened", "application", id, Map.of("decision", decision.id()));
        events.fire(new ApplicationReopened(id, decision.id(), words));
        return application;
    }

    private void refuseUndoBy(CurrentUser caller, Decision decision) {
        if (!decision.decidedBy().equals(caller.personId()) && !caller.has(Roles.ADMINISTRATOR)) {
            throw Problems.forbidden("Only the reviewer who decided, or an administrator, can take a decision back.");
        }
        if (!decision.canBeUndone(clock.instant())) {
            throw Problems.illegalTransition("The message about this decision is on its way, so it stays."
                    + " A declined application can be reopened.");
        }
    }
}
