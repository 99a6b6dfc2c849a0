package uk.learningoffer.application.review;

import static uk.learningoffer.application.record.ApplicationStatus.WITHDRAWN;

import java.util.Set;
import java.util.TreeSet;
import uk.learningoffer.application.review.CaseMove.Case;

/** What an answer has to offer its caller as {@code next}. */
final class CaseMoves {
    private CaseMoves() {}

    static Set<String> next(CaseModel model, Case of, CaseActor caller) {
        var next = new TreeSet<String>();
        if (caller == of.owner) {
            next.addAll(ofApplicant(model, of));
        }
        if (of.sent > 0 && caller.mayDecideFor(of.owner)) {
            next.addAll(ofReviewer(model, of, caller));
        }
        var decided = of.decidedBy != null && of.status != WITHDRAWN && of.timeToUndo && !model.hasOpen(of.owner, of);
        if (decided && (of.decidedBy == caller || caller == CaseActor.ADMINISTRATOR)) {
            next.add("undo-decision");
        }
        return next;
    }

    private static Set<String> ofApplicant(CaseModel model, Case of) {
        return switch (of.status) {
            case DRAFT ->
                model.isComplete(of)
                        ? Set.of("edit", "submit", "invite-colleagues", "withdraw")
                        : Set.of("edit", "invite-colleagues", "withdraw");
            case SUBMITTED -> model.isUnread(of) ? Set.of("edit", "withdraw") : Set.of("withdraw");
            case INFORMATION_REQUESTED -> Set.of("answer", "withdraw");
            case APPROVED, WAITING -> Set.of("withdraw");
            case FULFILLED, DECLINED, WITHDRAWN -> Set.of();
        };
    }

    private static Set<String> ofReviewer(CaseModel model, Case of, CaseActor caller) {
        return switch (of.status) {
            case DECLINED -> model.hasOpen(of.owner, of) ? Set.of() : Set.of("reopen");
            case SUBMITTED ->
                of.claimedBy == null
                        ? Set.of("approve", "decline", "ask-for-information", "assign", "claim")
                        : of.claimedBy == caller
                                ? Set.of("approve", "decline", "ask-for-information", "assign", "release")
                                : Set.of("take-over", "assign");
            default -> Set.of();
        };
    }
}
