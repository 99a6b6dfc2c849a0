package uk.learningoffer.application.applying;

import java.util.ArrayList;
import java.util.List;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.team.TeamSummary;
import uk.learningoffer.identity.caller.CurrentUser;

/** What a caller may do with an application now, so that nobody repeats these rules elsewhere. */
final class NextMoves {
    private NextMoves() {}

    /**
     * @param complete whether a draft may be sent as it is
     * @param unread whether it was sent and no reviewer has it
     * @param team null for somebody who applies alone
     * @param nominated whether the caller is a system that may answer for the applicant
     */
    record Standing(boolean complete, boolean unread, TeamSummary team, boolean nominated) {}

    /** @param desk null for who reviews nothing */
    static List<NextMove> of(Application application, CurrentUser caller, CaseDesk desk, Standing standing) {
        var moves = new ArrayList<NextMove>();
        if (application.personId().equals(caller.personId())) {
            moves.addAll(ofApplicant(application, standing));
        }
        if (standing.nominated() && application.status().isUndecided()) {
            moves.addAll(ofNominator(application.status()));
        }
        if (desk != null && desk.mayDecide()) {
            moves.addAll(ofReviewer(application.status(), desk));
        }
        if (desk != null && desk.mayUndo()) {
            moves.add(NextMove.UNDO_DECISION);
        }
        return List.copyOf(moves);
    }

    private static List<NextMove> ofNominator(ApplicationStatus undecided) {
        return undecided == ApplicationStatus.INFORMATION_REQUESTED
                ? List.of(NextMove.ANSWER, NextMove.WITHDRAW)
                : List.of(NextMove.WITHDRAW);
    }

    private static List<NextMove> ofReviewer(ApplicationStatus status, CaseDesk desk) {
        if (status == ApplicationStatus.DECLINED) {
            return desk.mayReopen() ? List.of(NextMove.REOPEN) : List.of();
        }
        if (status != ApplicationStatus.SUBMITTED) {
            return List.of();
        }
        if (desk.isTaken()) {
            return List.of(NextMove.TAKE_OVER, NextMove.ASSIGN);
        }
        if (desk.proposal() != null) {
            return desk.proposedMyself()
                    ? List.of(NextMove.RETURN_PROPOSAL)
                    : List.of(NextMove.CONFIRM_PROPOSAL, NextMove.RETURN_PROPOSAL);
        }
        return List.of(
                NextMove.APPROVE,
                NextMove.DECLINE,
                NextMove.ASK_FOR_INFORMATION,
                NextMove.ASSIGN,
                desk.isMine() ? NextMove.RELEASE : NextMove.CLAIM);
    }

    private static List<NextMove> ofApplicant(Application application, Standing standing) {
        return switch (application.status()) {
            case DRAFT -> ofDraft(application, standing.complete(), standing.team());
            case SUBMITTED ->
                standing.unread() ? List.of(NextMove.EDIT, NextMove.WITHDRAW) : List.of(NextMove.WITHDRAW);
            case INFORMATION_REQUESTED -> List.of(NextMove.ANSWER, NextMove.WITHDRAW);
            default -> application.status().isFinal() ? List.of() : List.of(NextMove.WITHDRAW);
        };
    }

    private static List<NextMove> ofDraft(Application application, boolean complete, TeamSummary team) {
        var moves = new ArrayList<>(List.of(NextMove.EDIT));
        if (complete && !application.isConfirmed()) {
            moves.add(NextMove.SUBMIT);
        }
        if (team == null ? application.courseKey() != null : team.startedByApplicant() && team.free() > 0) {
            moves.add(NextMove.INVITE_COLLEAGUES);
        }
        if (team != null && team.startedByApplicant() && application.isConfirmed()) {
            moves.add(NextMove.SEND_TEAM);
        }
        if (team != null) {
            moves.add(NextMove.LEAVE_TEAM);
        }
        moves.add(NextMove.WITHDRAW);
        return moves;
    }
}
