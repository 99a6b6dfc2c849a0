package uk.learningoffer.licence.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.licence.allocation.AllocationRepository;
import uk.learningoffer.licence.allocation.AllocationRepository.CodeShown;
import uk.learningoffer.licence.allocation.AllocationReturned;
import uk.learningoffer.licence.allocation.AllocationStatus;
import uk.learningoffer.licence.progress.Learnt;
import uk.learningoffer.licence.progress.ProgressRecords;
import uk.learningoffer.licence.stock.LicenceRepository;
import uk.learningoffer.licence.stock.Seats;
import uk.learningoffer.licence.waiting.Settlement;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.crypto.Vault;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** What becomes of a licence by its holder, or by others for them. One public method, one transaction. */
@ApplicationScoped
public class AllocationService {
    @Inject
    HeldAllocations held;

    @Inject
    ReachedAllocations reached;

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
    void activate(UUID id, SaidBy said, IfMatch seen, CurrentUser user) {
        var reached = this.reached.requireLocked(id, seen, user);
        var day = said.day(reached, today());
        reached.allocation().refuseUnless(AllocationStatus.ACTIVATED);
        inTime(records.activated(id, day, said.evidence(reached.side(), user)));
    }

    /** Others than the holder may say so of a licence that nobody has said was activated. */
    @Transactional
    void complete(UUID id, SaidBy said, IfMatch seen, CurrentUser user) {
        var reached = this.reached.requireLocked(id, seen, user);
        var day = said.day(reached, today());
        var status = reached.allocation().status();
        if (reached.side() == Side.HOLDER || status != AllocationStatus.ISSUED) {
            reached.allocation().refuseUnless(AllocationStatus.COMPLETED);
        }
        inTime(records.completed(id, day, said.evidence(reached.side(), user)));
    }

    private static void inTime(Learnt learnt) {
        if (learnt != Learnt.MOVED) {
            throw Problems.illegalTransition(
                    "The time to activate this licence had passed on that day. The course can be applied for again.");
        }
    }

    /** @param reason in the person's own words, or why somebody else does it for them; may be null for the holder */
    @Transactional
    public void giveBack(UUID id, String reason, IfMatch seen, CurrentUser user) {
        var reached = this.reached.requireLocked(id, seen, user);
        var isHolder = reached.side() == Side.HOLDER;
        if (!isHolder && (reason == null || reason.isBlank())) {
            throw Problems.invalid("/reason", "Enter why you give it back for the learner");
        }
        var allocation = reached.allocation();
        allocation.giveBack(reason, clock.instant());
        settlement.free(allocation);
        record("returned", id);
        returned.fire(new AllocationReturned(id, user.personId(), isHolder ? null : reason));
        settlement.serve(allocation);
    }

    private LocalDate today() {
        return LondonDays.of(clock.instant());
    }

    private void record(String verb, UUID id) {
        audit.record("allocation." + verb, "allocation", id, Map.of());
    }
}
