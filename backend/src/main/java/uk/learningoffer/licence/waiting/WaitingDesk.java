package uk.learningoffer.licence.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.licence.stock.PoolCounters;
import uk.learningoffer.licence.stock.WaitingPolicy;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** What staff do with a waiting list. One public method, one transaction, the pool locked. */
@ApplicationScoped
public class WaitingDesk {
    @Inject
    PoolCounters counters;

    @Inject
    WaitingList list;

    @Inject
    WaitingPolicies policies;

    @Inject
    ApplicationRepository applications;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** From the next licence on. */
    @Transactional
    public void follow(UUID pool, WaitingPolicy policy, IfMatch seen) {
        counters.lock(pool);
        var before = policies.of(pool);
        policies.change(pool, policy, seen);
        audit.record("pool.policy-changed", "pool", pool, Map.of("from", before.name(), "to", policy.name()));
    }

    /** The next licence is theirs, unless others were moved there before. @param reason which the applicant reads */
    @Transactional
    public void moveToFront(UUID pool, UUID application, String reason, CurrentUser user) {
        counters.lock(pool);
        if (applications.require(application).personId().equals(user.personId())) {
            throw Problems.forbidden("You may not move your own application. Ask a colleague.");
        }
        if (!list.moveToFront(application, pool, clock.instant())) {
            throw Problems.illegalTransition("This person does not wait for a licence of this pool any more.");
        }
        timeline.tell(application, Happening.visible(TimelineKind.MOVED_TO_FRONT, user.personId(), reason.strip()));
        audit.record("waiting-list.moved-to-front", "application", application, Map.of("pool", pool));
    }
}
