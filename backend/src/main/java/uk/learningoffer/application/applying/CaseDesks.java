package uk.learningoffer.application.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.application.decision.CaseClaims;
import uk.learningoffer.application.decision.ConflictOfInterest;
import uk.learningoffer.application.decision.DecisionRepository;
import uk.learningoffer.application.decision.Proposals;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationScope;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.identity.CurrentUser;
import uk.learningoffer.identity.Roles;

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
        return new CaseDesk(
                caller.has(Roles.REVIEWER) && !conflict.exists(application.id(), caller.personId()),
                claim == null ? null : claim.name(),
                claim == null ? null : claim.until(),
                claim != null && claim.reviewer().equals(caller.personId()),
                mayUndo(application, caller),
                proposal,
                proposal != null && proposal.by().equals(caller.personId()));
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
