package uk.learningoffer.application.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.application.decision.Alternatives;
import uk.learningoffer.application.decision.ApplicationApproved;
import uk.learningoffer.application.decision.ApplicationDeclined;
import uk.learningoffer.application.decision.CaseClaims;
import uk.learningoffer.application.decision.ConflictOfInterest;
import uk.learningoffer.application.decision.Decision;
import uk.learningoffer.application.decision.DecisionDraft;
import uk.learningoffer.application.decision.DecisionRepository;
import uk.learningoffer.application.decision.FourEyes;
import uk.learningoffer.application.decision.InformationRequested;
import uk.learningoffer.application.decision.ReviewTimes;
import uk.learningoffer.application.eligibility.EligibilityEngine;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.platform.version.IfMatch;

/** What reviewers do with applications. One public method, one transaction. */
@ApplicationScoped
public class Reviewing {
    @Inject
    ApplicationRepository applications;

    @Inject
    DecisionRepository decisions;

    @Inject
    Alternatives alternatives;

    @Inject
    PersonRepository people;

    @Inject
    EligibilityEngine eligibility;

    @Inject
    ConflictOfInterest conflict;

    @Inject
    Claiming claiming;

    @Inject
    CaseClaims claims;

    @Inject
    FourEyes fourEyes;

    @Inject
    Proposing proposing;

    @Inject
    ReviewTimes times;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Event<Object> events;

    @Inject
    InstantSource clock;

    /** Where the settings ask for two reviewers, this is the first one's proposal. */
    @Transactional
    public Application approve(UUID id, IfMatch seen, ApprovalRequest request, CurrentUser reviewer) {
        return decideOrPropose(toDecide(id, seen, reviewer), DecisionDraft.approval(request.words()), reviewer);
    }

    /** As {@link #approve}. */
    @Transactional
    public Application decline(UUID id, IfMatch seen, RefusalRequest request, CurrentUser reviewer) {
        var application = toDecide(id, seen, reviewer);
        var instead = alternatives.ids(request.alternatives());
        return decideOrPropose(
                application, DecisionDraft.refusal(request.reasonCode(), request.words(), instead), reviewer);
    }

    @Transactional
    public Application ask(UUID id, IfMatch seen, String words, CurrentUser reviewer) {
        var application = toDecide(id, seen, reviewer);
        proposing.refuseWhileOpen(id);
        application.ask(words, clock.instant());
        applications.flush();
        claims.end(id);
        timeline.tell(id, Happening.visible(TimelineKind.INFORMATION_REQUESTED, reviewer.personId(), words));
        audit.record("application.information-requested", "application", id, Map.of());
        events.fire(new InformationRequested(id));
        return application;
    }

    Application toDecide(UUID id, IfMatch seen, CurrentUser reviewer) {
        var application = applications.require(id, reviewer);
        conflict.refuse(id, reviewer);
        seen.check(application.version());
        claiming.refuseOthers(id, reviewer);
        return application;
    }

    private Application decideOrPropose(Application application, DecisionDraft draft, CurrentUser reviewer) {
        application.mustBe(ApplicationStatus.SUBMITTED, draft.approves() ? "approved" : "declined");
        proposing.refuseWhileOpen(application.id());
        return fourEyes.needed(application, draft.outcome())
                ? proposing.propose(application, draft, reviewer)
                : decide(application, draft, reviewer);
    }

    Application decide(Application application, DecisionDraft draft, CurrentUser reviewer) {
        var id = application.id();
        if (draft.approves()) {
            application.approve(clock.instant());
        } else {
            application.decline(clock.instant());
        }
        take(draft.of(id), application, reviewer);
        if (draft.approves()) {
            timeline.tell(id, Happening.visible(TimelineKind.APPROVED, reviewer.personId(), draft.words()));
            audit.record("application.approved", "application", id, Map.of());
            events.fire(new ApplicationApproved(id));
        } else {
            timeline.tell(id, Happening.visible(TimelineKind.DECLINED, reviewer.personId(), draft.words()));
            audit.record("application.declined", "application", id, Map.of("reason", draft.reason()));
            events.fire(new ApplicationDeclined(id));
        }
        return application;
    }

    private void take(Decision decision, Application application, CurrentUser reviewer) {
        // The application's row is locked first: whoever comes second finds it changed before touching anything else.
        applications.flush();
        claims.end(application.id());
        var madeOn = eligibility.check(application, people.require(application.personId()));
        decisions.persistAndFlush(decision.taken(reviewer.personId(), clock.instant(), times.undo(), madeOn));
    }
}
