package uk.learningoffer.application;

import java.util.ArrayList;
import java.util.List;
import uk.learningoffer.identity.CurrentUser;

/** What a caller may do with an application now, so that nobody repeats these rules elsewhere. */
final class NextMoves {
    private NextMoves() {}

    /**
     * @param complete whether a draft may be sent as it is
     * @param desk null for who reviews nothing
     */
    static List<NextMove> of(Application application, CurrentUser caller, boolean complete, CaseDesk desk) {
        var moves = new ArrayList<NextMove>();
        if (application.personId().equals(caller.personId())) {
            moves.addAll(ofApplicant(application.status(), complete));
        }
        if (desk != null && desk.mayDecide()) {
            moves.addAll(ofReviewer(application.status(), desk));
        }
        return List.copyOf(moves);
    }

    private static List<NextMove> ofReviewer(ApplicationStatus status, CaseDesk desk) {
        if (status != ApplicationStatus.SUBMITTED) {
            return List.of();
        }
        if (desk.isTaken()) {
            return List.of(NextMove.TAKE_OVER, NextMove.ASSIGN);
        }
        return List.of(
                NextMove.APPROVE,
                NextMove.DECLINE,
                NextMove.ASK_FOR_INFORMATION,
                NextMove.ASSIGN,
                desk.isMine() ? NextMove.RELEASE : NextMove.CLAIM);
    }

    private static List<NextMove> ofApplicant(ApplicationStatus status, boolean complete) {
        return switch (status) {
            case DRAFT ->
                complete
                        ? List.of(NextMove.EDIT, NextMove.SUBMIT, NextMove.WITHDRAW)
                        : List.of(NextMove.EDIT, NextMove.WITHDRAW);
            case INFORMATION_REQUESTED -> List.of(NextMove.ANSWER, NextMove.WITHDRAW);
            default -> status.isFinal() ? List.of() : List.of(NextMove.WITHDRAW);
        };
    }
}
