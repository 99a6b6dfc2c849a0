package uk.learningoffer.licence.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.CurrentUser;
import uk.learningoffer.licence.allocation.AllocationRepository;
import uk.learningoffer.licence.allocation.AllocationRepository.CodeShown;
import uk.learningoffer.licence.allocation.AllocationReturned;
import uk.learningoffer.licence.allocation.AllocationStatus;
import uk.learningoffer.licence.progress.Evidence;
import uk.learningoffer.licence.progress.Learnt;
import uk.learningoffer.licence.progress.ProgressRecords;
import uk.learningoffer.licence.stock.LicenceRepository;
import uk.learningoffer.licence.stock.Seats;
import uk.learningoffer.licence.waiting.Settlement;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.crypto.Vault;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** What the holder of a licence does with it. One public method, one transaction. */
@ApplicationScoped
public class AllocationService {
    @Inject
    HeldAllocations held;

    @Inject
    ProgressRecords records;

    @Inject
    Settlement settlement;

    @Inject
    LicenceRepository licences;

    @Inject
    AllocationRepository allocations;

    @Inject
    Timeline timeline;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    Event<AllocationReturned> returned;

    /** Shows the code to its holder, and notes that it was shown. */
    @Transactional
    String code(UUID id, CurrentUser user) {
        var allocation = held.require(id, user);
        var licence = licences.findById(allocation.licenceId());
        if (licence.codeSealed() == null) {
            throw Problems.illegalTransition(
                    "This licence has no code. The platform sends an invitation to your work e-mail address.");
        }
        var shown = allocations.showCode(id, clock.instant());
        if (shown == CodeShown.NOT) {
            throw Problems.illegalTransition("There is no code to show: you do not hold this licence any more.");
        }
        if (shown == CodeShown.FIRST) {
            timeline.tell(
                    allocation.applicationId(), Happening.visible(TimelineKind.CODE_SHOWN, allocation.personId()));
        }
        record("code-shown", id);
        return vault.open(Seats.purpose(licence.id()), licence.codeSealed());
    }

    @Transactional
    void activate(UUID id, IfMatch seen, CurrentUser user) {
        var allocation = held.requireLocked(id, seen, user);
        allocation.refuseUnless(AllocationStatus.ACTIVATED);
        var today = LondonDays.of(clock.instant());
        if (records.activated(id, today, Evidence.ofHolder(user.personId(), null)) != Learnt.MOVED) {
            throw Problems.illegalTransition(
                    "The time to activate this licence has passed. You can apply for the course again.");
        }
    }

    /** @param evidence where others can see that the course was finished; may be null */
    @Transactional
    void complete(UUID id, String evidence, IfMatch seen, CurrentUser user) {
        held.requireLocked(id, seen, user).refuseUnless(AllocationStatus.COMPLETED);
        records.completed(id, LondonDays.of(clock.instant()), Evidence.ofHolder(user.personId(), evidence));
    }

    /** @param reason in the person's own words; may be null */
    @Transactional
    public void giveBack(UUID id, String reason, IfMatch seen, CurrentUser user) {
        var allocation = held.requireLocked(id, seen, user);
        allocation.giveBack(reason, clock.instant());
        settlement.free(allocation);
        record("returned", id);
        returned.fire(new AllocationReturned(id));
        settlement.serve(allocation);
    }

    private void record(String verb, UUID id) {
        audit.record("allocation." + verb, "allocation", id, Map.of());
    }
}
