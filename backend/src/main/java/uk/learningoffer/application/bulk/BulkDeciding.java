package uk.learningoffer.application.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.review.ApprovalRequest;
import uk.learningoffer.application.review.RefusalRequest;
import uk.learningoffer.application.review.Reviewing;
import uk.learningoffer.identity.access.OnBehalf;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** Decides one case of a bulk run as its reviewer would by themselves: by the same methods, held to the same rules. */
@ApplicationScoped
class BulkDeciding {
    @Inject
    Reviewing reviewing;

    @Inject
    OnBehalf onBehalf;

    /** @return where the application stands then */
    ApplicationStatus decide(BulkRun run, BulkItems.Item item) {
        return onBehalf.of(run.createdBy(), "bulk-run-" + run.id(), reviewer -> {
            if (!reviewer.has(Roles.REVIEWER)) {
                throw Problems.forbidden("You are not a reviewer any more.");
            }
            return decide(run, item, reviewer).status();
        });
    }

    private Application decide(BulkRun run, BulkItems.Item item, CurrentUser reviewer) {
        var seen = new IfMatch(item.seenVersion());
        return switch (run.move()) {
            case APPROVAL -> reviewing.approve(item.application(), seen, new ApprovalRequest(run.words()), reviewer);
            case REFUSAL ->
                reviewing.decline(
                        item.application(),
                        seen,
                        new RefusalRequest(run.reasonCode(), run.words(), run.alternatives()),
                        reviewer);
            case INFORMATION_REQUEST -> reviewing.ask(item.application(), seen, run.words(), reviewer);
        };
    }

    static String sentence(ApplicationStatus became) {
        return switch (became) {
            case FULFILLED -> "Approved, with a licence.";
            case WAITING -> "Approved, and on the waiting list.";
            case DECLINED -> "Declined.";
            case INFORMATION_REQUESTED -> "The question was sent.";
            case APPROVED -> "Approved.";
            case SUBMITTED -> "It waits for a second reviewer.";
            case DRAFT, WITHDRAWN -> "Nothing was decided.";
        };
    }
}
