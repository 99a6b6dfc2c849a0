package uk.learningoffer.application.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.application.decision.CaseClaims;
import uk.learningoffer.application.decision.DecisionDraft;
import uk.learningoffer.application.decision.Proposals;
import uk.learningoffer.application.decision.Proposals.Proposal;
import uk.learningoffer.application.decision.Proposals.Settled;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** What two reviewers decide together: one proposes, another confirms or returns. One public method, one transaction. */
@ApplicationScoped
class Proposing {
    @Inject
    ApplicationRepository applications;

    @Inject
    Proposals proposals;

    @Inject
    Reviewing reviewing;

    @Inject
    CaseClaims claims;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    Application propose(Application application, DecisionDraft draft, CurrentUser reviewer) {
        var id = application.id();
        // Who has the case open has to see the proposal before deciding anything.
        applications.getEntityManager().lock(application, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        proposals.add(id, draft, reviewer.personId());
        claims.end(id);
        timeline.tell(id, Happening.internal(TimelineKind.DECISION_PROPOSED, reviewer.personId(), draft.words()));
        audit.record("application.decision-proposed", "application", id, Map.of("outcome", draft.outcome()));
        return application;
    }

    @Transactional
    public Application confirm(UUID id, IfMatch seen, CurrentUser reviewer) {
        var application = reviewing.toDecide(id, seen, reviewer);
        var proposal = require(application);
        if (proposal.by().equals(reviewer.personId())) {
            throw Problems.forbidden("You proposed this decision, so another reviewer must confirm it.");
        }
        settle(proposal, Settled.CONFIRMED, reviewer);
        return reviewing.decide(application, proposal.draft(), reviewer);
    }

    /** Back to the queue. Whoever proposed may do it too. */
    @Transactional
    public Application giveBack(UUID id, IfMatch seen, String why, CurrentUser reviewer) {
        var application = reviewing.toDecide(id, seen, reviewer);
        settle(require(application), Settled.RETURNED, reviewer);
        applications.getEntityManager().lock(application, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        timeline.tell(id, Happening.internal(TimelineKind.PROPOSAL_RETURNED, reviewer.personId(), why));
        audit.record("application.proposal-returned", "application", id, Map.of());
        return application;
    }

    void refuseWhileOpen(UUID id) {
        if (proposals.open(id).isPresent()) {
            throw Problems.illegalTransition(
                    "A decision on this case waits for a second reviewer. Confirm it, or return it first.");
        }
    }

    private Proposal require(Application application) {
        application.mustBe(ApplicationStatus.SUBMITTED, "decided");
        return proposals
                .open(application.id())
                .orElseThrow(() -> Problems.illegalTransition("Nothing was proposed for this case."));
    }

    private void settle(Proposal proposal, Settled as, CurrentUser reviewer) {
        if (!proposals.settle(proposal, as, reviewer.personId())) {
            throw Problems.of(ProblemType.STALE, "Another reviewer was faster. Load the case again.");
        }
    }
}
