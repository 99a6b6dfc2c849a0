package uk.learningoffer.application.review;

import static uk.learningoffer.application.record.ApplicationStatus.DECLINED;
import static uk.learningoffer.application.record.ApplicationStatus.DRAFT;
import static uk.learningoffer.application.record.ApplicationStatus.FULFILLED;
import static uk.learningoffer.application.record.ApplicationStatus.INFORMATION_REQUESTED;
import static uk.learningoffer.application.record.ApplicationStatus.SUBMITTED;
import static uk.learningoffer.application.record.ApplicationStatus.WAITING;
import static uk.learningoffer.application.record.ApplicationStatus.WITHDRAWN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.review.CaseMove.Case;

/** What the specification says of the applications for one course with one pool, kept in memory. */
final class CaseModel {
    private static final int PERSON_LIMIT = 3;

    final List<Case> cases = new ArrayList<>();
    private final List<Case> line = new ArrayList<>();
    private int free;
    private int sent;

    /** What the service has to answer: who somebody is comes first, then what they saw, then where the case stands. */
    int status(CaseMove move) {
        return switch (move.verb()) {
            case START -> hasOpen(move.by(), null) ? 409 : 201;
            case ANSWER, SUBMIT, REPLY, WITHDRAW, GIVE_BACK ->
                move.by() != move.of().owner ? 404 : move.stale() ? 412 : ofApplicant(move.verb(), move.of());
            case LOOK -> sees(move.by(), move.of()) ? 200 : 404;
            case TOP_UP -> move.by() == CaseActor.ADMINISTRATOR ? 201 : 403;
            case CLAIM_NEXT -> move.by().reviews() ? 200 : 403;
            case UNDO -> ofUndo(move);
            case TIME_TO_UNDO_ENDS, CLAIM_ENDS -> 200;
            default -> ofReviewer(move);
        };
    }

    private int ofApplicant(CaseVerb verb, Case of) {
        return switch (verb) {
            case ANSWER -> of.status == DRAFT ? 200 : isUnread(of) ? rulesAllow(of) ? 200 : 400 : 409;
            case SUBMIT -> of.status != DRAFT ? 409 : isComplete(of) ? 200 : 400;
            case REPLY -> of.status == INFORMATION_REQUESTED ? 200 : 409;
            case WITHDRAW -> of.isOpen() ? 200 : 409;
            default -> of.holds ? 200 : 409;
        };
    }

    private int ofReviewer(CaseMove move) {
        var of = move.of();
        if (!move.by().reviews()) {
            return 403;
        }
        if (of.sent == 0) {
            return 404;
        }
        if (move.verb() == CaseVerb.RELEASE) {
            return 200;
        }
        if (!move.by().mayDecideFor(of.owner)) {
            return 403;
        }
        if (move.stale()) {
            return 412;
        }
        var others = of.claimedBy != null && of.claimedBy != move.by();
        return switch (move.verb()) {
            case REOPEN -> of.status == DECLINED && !hasOpen(of.owner, of) ? 200 : 409;
            case TAKE_OVER -> of.status == SUBMITTED ? 200 : 409;
            case ASSIGN -> of.status != SUBMITTED ? 409 : move.to().mayDecideFor(of.owner) ? 200 : 400;
            case APPROVE -> of.status == SUBMITTED && !others && !holdsAny(of.owner) ? 200 : 409;
            default -> of.status == SUBMITTED && !others ? 200 : 409;
        };
    }

    private int ofUndo(CaseMove move) {
        var of = move.of();
        if (!move.by().isStaff()) {
            return 403;
        }
        if (of.sent == 0) {
            return 404;
        }
        if (of.decidedBy == null) {
            return 409;
        }
        if (of.decidedBy != move.by() && move.by() != CaseActor.ADMINISTRATOR) {
            return 403;
        }
        if (!of.timeToUndo) {
            return 409;
        }
        if (move.stale()) {
            return 412;
        }
        return of.status == WITHDRAWN || of.told || hasOpen(of.owner, of) ? 409 : 200;
    }

    /** Changes what an allowed move changes. */
    void play(CaseMove move) {
        var of = move.of();
        switch (move.verb()) {
            case START -> cases.add(new Case(cases.size(), move.by()));
            case ANSWER -> of.answered = true;
            case SUBMIT -> send(of);
            case REPLY -> of.status = SUBMITTED;
            case WITHDRAW -> withdraw(of);
            case GIVE_BACK -> giveBack(of);
            case CLAIM_NEXT -> next(move.by()).ifPresent(found -> found.claimedBy = move.by());
            case CLAIM, TAKE_OVER -> of.claimedBy = move.by();
            case RELEASE -> of.claimedBy = of.claimedBy == move.by() ? null : of.claimedBy;
            case ASSIGN -> of.claimedBy = move.to();
            case APPROVE -> decide(of, WAITING, move.by());
            case DECLINE -> decide(of, DECLINED, move.by());
            case ASK -> ask(of);
            case UNDO, REOPEN -> backToTheQueue(of);
            case TOP_UP -> free++;
            case TIME_TO_UNDO_ENDS -> cases.forEach(each -> each.timeToUndo = false);
            case CLAIM_ENDS -> of.claimedBy = null;
            case LOOK -> {}
        }
        serve();
    }

    /** The oldest that the reviewer may decide on and nobody has. */
    Optional<Case> next(CaseActor reviewer) {
        return cases.stream()
                .filter(each -> each.status == SUBMITTED && each.claimedBy == null)
                .filter(each -> reviewer.mayDecideFor(each.owner))
                .min(Comparator.comparingInt(each -> each.sent));
    }

    /** From 1; 0 for who does not wait. */
    int place(Case of) {
        return line.indexOf(of) + 1;
    }

    boolean isUnread(Case of) {
        return of.status == SUBMITTED && of.claimedBy == null;
    }

    boolean isComplete(Case of) {
        return of.answered && rulesAllow(of);
    }

    private boolean sees(CaseActor who, Case of) {
        return of.owner == who || who.isStaff() && of.sent > 0;
    }

    private boolean rulesAllow(Case of) {
        return !holdsAny(of.owner) && given(of.owner) < PERSON_LIMIT;
    }

    boolean hasOpen(CaseActor owner, Case except) {
        return cases.stream().anyMatch(each -> each.owner == owner && each != except && each.isOpen());
    }

    private boolean holdsAny(CaseActor owner) {
        return cases.stream().anyMatch(each -> each.owner == owner && each.holds);
    }

    private long given(CaseActor owner) {
        return cases.stream()
                .filter(each -> each.owner == owner && (each.status == WAITING || each.status == FULFILLED))
                .count();
    }

    private void send(Case of) {
        of.status = SUBMITTED;
        of.sent = ++sent;
    }

    private void withdraw(Case of) {
        of.status = WITHDRAWN;
        line.remove(of);
    }

    private void giveBack(Case of) {
        of.holds = false;
        of.told = true;
        free++;
    }

    private void ask(Case of) {
        of.status = INFORMATION_REQUESTED;
        of.claimedBy = null;
    }

    private void decide(Case of, ApplicationStatus status, CaseActor by) {
        of.status = status;
        of.claimedBy = null;
        of.decidedBy = by;
        of.timeToUndo = true;
        of.told = false;
        if (status == WAITING) {
            line.add(of);
        }
    }

    private void backToTheQueue(Case of) {
        of.status = SUBMITTED;
        of.decidedBy = null;
        line.remove(of);
        if (of.holds) {
            of.holds = false;
            free++;
        }
    }

    private void serve() {
        while (free > 0 && !line.isEmpty()) {
            var first = line.remove(0);
            free--;
            first.status = FULFILLED;
            first.holds = true;
            first.everHeld = true;
        }
    }
}
