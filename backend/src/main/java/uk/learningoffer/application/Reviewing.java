package uk.learningoffer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.CurrentUser;
import uk.learningoffer.identity.PersonRepository;
import uk.learningoffer.platform.version.IfMatch;

/** What reviewers do with applications. One public method, one transaction. */
@ApplicationScoped
class Reviewing {
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
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Event<Object> events;

    @Inject
    InstantSource clock;

    @Transactional
    public Application approve(UUID id, IfMatch seen, ApprovalRequest request, CurrentUser reviewer) {
        var application = toDecide(id, seen, reviewer);
        application.approve(clock.instant());
        take(Decision.approved(id, request.words()), application, reviewer);
        timeline.tell(id, Happening.visible(TimelineKind.APPROVED, reviewer.personId(), request.words()));
        audit.record("application.approved", "application", id, Map.of());
        events.fire(new ApplicationApproved(id));
        return application;
    }

    @Transactional
    public Application decline(UUID id, IfMatch seen, RefusalRequest request, CurrentUser reviewer) {
        var application = toDecide(id, seen, reviewer);
        application.decline(clock.instant());
        var instead = alternatives.ids(request.alternatives());
        take(Decision.declined(id, request.reasonCode(), request.words(), instead), application, reviewer);
        timeline.tell(id, Happening.visible(TimelineKind.DECLINED, reviewer.personId(), request.words()));
        audit.record("application.declined", "application", id, Map.of("reason", request.reasonCode()));
        events.fire(new ApplicationDeclined(id));
        return application;
    }

    @Transactional
    public Application ask(UUID id, IfMatch seen, String words, CurrentUser reviewer) {
        var application = toDecide(id, seen, reviewer);
        application.ask(words, clock.instant());
        applications.flush();
        claims.end(id);
        timeline.tell(id, Happening.visible(TimelineKind.INFORMATION_REQUESTED, reviewer.personId(), words));
        audit.record("application.information-requested", "application", id, Map.of());
        events.fire(new InformationRequested(id));
        return application;
    }

    private Application toDecide(UUID id, IfMatch seen, CurrentUser reviewer) {
        var application = applications.require(id, reviewer);
        conflict.refuse(id, reviewer);
        seen.check(application.version());
        claiming.refuseOthers(id, reviewer);
        return application;
    }

    private void take(Decision decision, Application application, CurrentUser reviewer) {
        // The application's row is locked first: whoever comes second finds it changed before touching anything else.
        applications.flush();
        claims.end(application.id());
        var madeOn = eligibility.check(application, people.require(application.personId()));
        decisions.persistAndFlush(decision.taken(reviewer.personId(), clock.instant(), madeOn));
    }
}
