package uk.learningoffer.licence.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.licence.allocation.Allocation;
import uk.learningoffer.licence.allocation.LockedAllocations;
import uk.learningoffer.licence.progress.Evidence;
import uk.learningoffer.licence.progress.ProgressRecords;
import uk.learningoffer.licence.reclaim.Reclaiming;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** Notices, as staff give and settle them and a holder answers. One public method, one transaction. */
@ApplicationScoped
class ReclaimService {
    private static final String SEEN_THERE = "Seen before notice was given.";

    @Inject
    LockedAllocations locked;

    @Inject
    HeldAllocations held;

    @Inject
    ProgressRecords records;

    @Inject
    Reclaiming reclaiming;

    @Inject
    InstantSource clock;

    @Transactional
    void give(UUID id, ReclaimNoticeRequest request, IfMatch seen, CurrentUser user) {
        var progress = request.progress().toProgress(LondonDays.of(clock.instant()));
        var allocation = others(id, seen, user);
        reclaiming.give(allocation, request.why(), user.personId());
        records.progressed(id, progress, Evidence.ofStaff(user.personId(), SEEN_THERE, null));
    }

    @Transactional
    void answer(UUID id, String words, IfMatch seen, CurrentUser user) {
        reclaiming.answer(held.requireLocked(id, seen, user), words.strip());
    }

    @Transactional
    void withdraw(UUID id, String words, IfMatch seen, CurrentUser user) {
        reclaiming.withdraw(others(id, seen, user), words.strip(), user.personId());
    }

    @Transactional
    void follow(UUID id, IfMatch seen, CurrentUser user) {
        reclaiming.follow(others(id, seen, user), user.personId());
    }

    /** Nobody decides about a licence of their own. */
    private Allocation others(UUID id, IfMatch seen, CurrentUser user) {
        var allocation = locked.require(id);
        if (allocation.personId().equals(user.personId())) {
            throw Problems.forbidden("This is your own licence. Somebody else in the team decides about it.");
        }
        seen.check(allocation.version());
        return allocation;
    }
}
