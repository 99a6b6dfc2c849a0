package uk.learningoffer.application;

import java.util.ArrayList;
import java.util.List;
import uk.learningoffer.identity.CurrentUser;

/** What a caller may do with an application now, so that nobody repeats these rules elsewhere. */
final class NextMoves {
    private NextMoves() {}

    /** @param complete whether a draft may be sent as it is */
    static List<NextMove> of(Application application, CurrentUser caller, boolean complete) {
        var moves = new ArrayList<NextMove>();
        if (application.personId().equals(caller.personId())) {
            moves.addAll(ofApplicant(application.status(), complete));
        }
        if (application.status() == ApplicationStatus.SUBMITTED && FourEyes.mayDecide(application, caller)) {
            moves.addAll(List.of(NextMove.APPROVE, NextMove.DECLINE, NextMove.ASK_FOR_INFORMATION));
        }
        return List.copyOf(moves);
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
