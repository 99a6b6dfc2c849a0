package uk.learningoffer.licence.holding;

import static uk.learningoffer.licence.allocation.AllocationStatus.ACTIVATED;
import static uk.learningoffer.licence.allocation.AllocationStatus.COMPLETED;
import static uk.learningoffer.licence.allocation.AllocationStatus.ISSUED;
import static uk.learningoffer.licence.allocation.AllocationStatus.RESERVED;
import static uk.learningoffer.licence.allocation.AllocationStatus.RETURNED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.learningoffer.licence.allocation.AllocationStatus;
import uk.learningoffer.licence.leave.Leave;
import uk.learningoffer.licence.reclaim.NoticeStanding;
import uk.learningoffer.licence.reclaim.ReclaimNoticeStatus;

/** What each side may do with an allocation next, in the order in which it is offered. */
final class NextAllocationMoves {
    private NextAllocationMoves() {}

    /**
     * @param leave now or to come; null for none
     * @param notice that is not settled; null for none
     */
    record Standing(
            AllocationStatus status,
            boolean hasCode,
            boolean feedbackGiven,
            Leave leave,
            NoticeStanding notice,
            LocalDate today) {
        boolean isAway() {
            return leave != null && !today.isBefore(leave.from());
        }
    }

    static List<AllocationMove> of(Side side, Standing standing) {
        var moves = EnumSet.noneOf(AllocationMove.class);
        if (may(standing, ACTIVATED)) {
            moves.add(AllocationMove.ACTIVATE);
        }
        if (may(standing, COMPLETED) || side != Side.HOLDER && standing.status() == ISSUED) {
            moves.add(AllocationMove.COMPLETE);
        }
        if (side != Side.PARTNER) {
            moves.addAll(ofPeople(standing));
        }
        if (side == Side.HOLDER) {
            moves.addAll(ofHolder(standing));
        }
        if (side == Side.STAFF) {
            moves.addAll(ofStaff(standing));
        }
        return List.copyOf(moves);
    }

    static boolean showsCode(AllocationStatus status) {
        return status == ISSUED || status == ACTIVATED;
    }

    private static Set<AllocationMove> ofPeople(Standing standing) {
        var moves = EnumSet.noneOf(AllocationMove.class);
        if (may(standing, RETURNED) && standing.status() != RESERVED) {
            moves.add(AllocationMove.RETURN);
        }
        if (standing.leave() != null && standing.status().isLive()) {
            moves.add(AllocationMove.END_LEAVE);
        } else if (standing.status() == ISSUED) {
            moves.add(AllocationMove.TAKE_LEAVE);
        }
        return moves;
    }

    private static Set<AllocationMove> ofHolder(Standing standing) {
        if (standing.status() == RESERVED) {
            return EnumSet.of(AllocationMove.ACCEPT, AllocationMove.DECLINE);
        }
        var moves = EnumSet.noneOf(AllocationMove.class);
        if (showsCode(standing.status()) && standing.hasCode()) {
            moves.add(AllocationMove.SHOW_CODE);
        }
        if (standing.notice() != null && standing.notice().status() == ReclaimNoticeStatus.OPEN) {
            moves.add(AllocationMove.ANSWER_NOTICE);
        }
        if (standing.status() == COMPLETED && !standing.feedbackGiven()) {
            moves.add(AllocationMove.GIVE_FEEDBACK);
        }
        return moves;
    }

    private static Set<AllocationMove> ofStaff(Standing standing) {
        var moves = EnumSet.noneOf(AllocationMove.class);
        var notice = standing.notice();
        if (notice == null) {
            if (standing.status().isLive() && !standing.isAway()) {
                moves.add(AllocationMove.GIVE_NOTICE);
            }
            return moves;
        }
        moves.add(AllocationMove.WITHDRAW_NOTICE);
        if (notice.mayBeFollowed(standing.today())) {
            moves.add(AllocationMove.RECLAIM);
        }
        return moves;
    }

    private static boolean may(Standing standing, AllocationStatus to) {
        return standing.status().next().contains(to);
    }
}
