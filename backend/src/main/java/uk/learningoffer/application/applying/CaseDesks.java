package uk.learningoffer.application.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.application.decision.CaseClaims;
import uk.learningoffer.application.decision.ConflictOfInterest;
import uk.learningoffer.application.decision.DecisionRepository;
import uk.learningoffer.application.decision.Proposals;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationHistory;
import uk.learningoffer.application.record.ApplicationScope;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.identity.person.PersonRepository;

@ApplicationScoped
class CaseDesks {
    @Inject
    ConflictOfInterest conflict;

    @Inject
    CaseClaims claims;

    @Inject
    DecisionRepository decisions;

    @Inject
    Proposals proposals;

    @Inject
    ApplicationHistory history;

    @Inject
    PersonRepository people;

    @Inject
    InstantSource clock;

    /** @return null for who is not staff, and for a draft */
    CaseDesk of(Application application, CurrentUser caller) {
        if (!ApplicationScope.isStaff(caller) || application.submittedAt() == null) {
            return null;
        }
        var claim = application.status() == ApplicationStatus.SUBMITTED
                ? claims.of(application.id(), clock.instant()).orElse(null)
                : null;
        var proposal = application.status() == ApplicationStatus.SUBMITTED
                ? proposals.open(application.id()).orElse(null)
                : null;
        var mayComeBack = application.decidedAt() != null && mayComeBack(application);
        return new CaseDesk(
                caller.has(Roles.REVIEWER) && !conflict.exists(application.id(), caller.personId()),
                claim == null ? null : claim.name(),
                claim == null ? null : claim.until(),
                claim != null && claim.reviewer().equals(caller.personId()),
                mayComeBack && mayUndo(application, caller),
                mayComeBack && application.status() == ApplicationStatus.DECLINED,
                proposal,
                proposal != null && proposal.by().equals(caller.personId()));
    }

    /** Unless the applicant applied again meanwhile, or was erased. */
    private boolean mayComeBack(Application decided) {
        return !people.require(decided.personId()).isErased()
                && !history.hasOpen(decided.personId(), decided.courseKey(), decided.id());
    }

    private boolean mayUndo(Application application, CurrentUser caller) {
        return application.decidedAt() != null
                && application.status() != ApplicationStatus.WITHDRAWN
                && decisions
                        .of(application.id())
                        .filter(decision -> decision.canBeUndone(clock.instant()))
                        .filter(decision ->
                                decision.decidedBy().equals(caller.personId()) || caller.has(Roles.ADMINISTRATOR))
                        .isPresent();
    }
}
