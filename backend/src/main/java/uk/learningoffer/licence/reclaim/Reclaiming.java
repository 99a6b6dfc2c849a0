package uk.learningoffer.licence.reclaim;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import uk.learningoffer.application.decision.Applications;
import uk.learningoffer.application.record.CaseClock;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.licence.allocation.Allocation;
import uk.learningoffer.licence.leave.Leaves;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.problem.Problems;

/** Taking a licence back, with notice. Each caller has locked the allocation, and has its progress copied. */
@ApplicationScoped
public class Reclaiming {
    @Inject
    ReclaimNotices notices;

    @Inject
    Applications applications;

    @Inject
    CaseClock caseClock;

    @Inject
    ReclaimConfig config;

    @Inject
    TakingBack takingBack;

    @Inject
    ReclaimTold told;

    @Inject
    Leaves leaves;

    @Inject
    Event<ReclaimNoticeGiven> given;

    @Inject
    Event<ReclaimNoticeWithdrawn> withdrawn;

    @Inject
    InstantSource clock;

    @Transactional(MANDATORY)
    public void give(Allocation allocation, Why why, UUID by) {
        if (!allocation.status().isLive()) {
            throw Problems.illegalTransition("This licence has ended already. There is nothing to take back.");
        }
        if (notices.unsettledOf(allocation.id()).isPresent()) {
            throw Problems.illegalTransition("A notice has been given for this licence already.");
        }
        if (leaves.isAway(allocation.id())) {
            throw Problems.illegalTransition("The learner is on leave. Give notice when they are back.");
        }
        var replyBy = caseClock.lastOf(config.replyWorkingDays(), applications.require(allocation.applicationId()));
        var notice = new ReclaimNotice(allocation.id(), why, by, clock.instant(), replyBy);
        notices.persist(notice);
        told.tell(allocation, TimelineKind.RECLAIM_NOTICE_GIVEN, by, why.words());
        given.fire(new ReclaimNoticeGiven(allocation.id(), notice.id(), why, replyBy));
    }

    @Transactional(MANDATORY)
    public void answer(Allocation allocation, String words) {
        notices.requireUnsettled(allocation.id()).answer(words, clock.instant());
        told.tell(allocation, TimelineKind.RECLAIM_NOTICE_ANSWERED, allocation.personId(), words);
    }

    @Transactional(MANDATORY)
    public void withdraw(Allocation allocation, String words, UUID by) {
        var notice = notices.requireUnsettled(allocation.id());
        notice.withdraw(words, by, clock.instant());
        told.tell(allocation, TimelineKind.RECLAIM_NOTICE_WITHDRAWN, by, words);
        withdrawn.fire(new ReclaimNoticeWithdrawn(allocation.id(), notice.id(), words));
    }

    /** After the answer, or after the time for it. The first in line gets the licence. */
    @Transactional(MANDATORY)
    public void follow(Allocation allocation, UUID by) {
        var now = clock.instant();
        var notice = notices.requireUnsettled(allocation.id());
        notice.follow(LondonDays.of(now), by, now);
        takingBack.take(allocation, notice, by);
    }
}
