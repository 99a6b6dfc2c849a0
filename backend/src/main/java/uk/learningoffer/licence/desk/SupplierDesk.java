package uk.learningoffer.licence.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** What staff do at suppliers without an API. One public method, one transaction. */
@ApplicationScoped
class SupplierDesk {
    private static final String BATCH = "desk_batch";

    @Inject
    DeskSuppliers suppliers;

    @Inject
    BatchTable batches;

    @Inject
    BatchMembers members;

    @Inject
    SeatTable seats;

    @Inject
    DeskConfig config;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** Puts the oldest of the work-list into the hands of one person. */
    @Transactional
    Batch take(UUID supplier, BatchRequest request, UUID person) {
        suppliers.lock(supplier);
        var id = Ids.next();
        batches.add(id, supplier, request.kind(), person, clock.instant());
        var most =
                request.most() == null ? config.addressesAtOnce() : Math.min(request.most(), config.addressesAtOnce());
        var taken = members.take(id, supplier, request.kind(), most);
        if (taken == 0) {
            throw Problems.illegalTransition(
                    request.kind() == BatchKind.INVITATION
                            ? "Nobody waits for an invitation, or others have them in batches."
                            : "Nobody can be removed: others have them in batches, or what they did was not copied yet.");
        }
        return recorded("taken", id, Map.of("kind", request.kind(), "people", taken));
    }

    /** All of it is done at the supplier, but for those that failed. */
    @Transactional
    Batch confirm(UUID id, IfMatch seen, BatchConfirmation confirmation, UUID person) {
        var batch = own(id, seen, person);
        noteFailures(id, confirmation.failures());
        members.end(id, BatchOutcome.DONE);
        if (batch.kind() == BatchKind.INVITATION) {
            seats.invited(id, clock.instant());
        } else {
            seats.removed(id, clock.instant());
        }
        batches.end(id, BatchStatus.DONE, clock.instant());
        return recorded(
                "confirmed", id, Map.of("failed", confirmation.failures().size()));
    }

    /** Refuses, all at once, whoever is named twice or is not of the batch. */
    private void noteFailures(UUID batch, List<BatchConfirmation.Failed> failures) {
        var once = new LinkedHashMap<UUID, BatchConfirmation.Failed>();
        failures.forEach(each -> once.putIfAbsent(each.allocationId(), each));
        var known = new HashSet<>(members.fail(batch, once.values()));
        var unknown = IntStream.range(0, failures.size())
                .filter(at -> !known.remove(failures.get(at).allocationId()))
                .mapToObj(
                        at -> new FieldError("/failed/" + at + "/allocationId", "Name people of this batch, each once"))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problems.invalid(unknown);
        }
    }

    /** Nothing of it was done: everybody is on the work-list again. */
    @Transactional
    Batch release(UUID id, IfMatch seen, UUID person) {
        own(id, seen, person);
        members.end(id, BatchOutcome.LEFT);
        batches.end(id, BatchStatus.RELEASED, clock.instant());
        return recorded("released", id, Map.of());
    }

    @Transactional
    Batch takeOver(UUID id, IfMatch seen, UUID person) {
        open(id, seen);
        batches.takeOver(id, person);
        return recorded("taken-over", id, Map.of());
    }

    @Transactional
    void inviteAgain(UUID supplier, UUID allocation) {
        if (!seats.again(allocation, supplier, suppliers.forgotten())) {
            throw Problems.illegalTransition("There is nothing wrong with this invitation. Look at the list again.");
        }
        audit.record("supplier-seat.to-invite-again", "allocation", allocation, Map.of("supplier", supplier));
    }

    @Transactional
    void copied(UUID supplier, UUID allocation) {
        if (!seats.copied(allocation, supplier, clock.instant())) {
            throw Problems.illegalTransition("This person is not to be removed at this supplier.");
        }
        audit.record("supplier-seat.copied", "allocation", allocation, Map.of("supplier", supplier));
    }

    private Batch own(UUID id, IfMatch seen, UUID person) {
        var batch = open(id, seen);
        if (!batch.claimedBy().equals(person)) {
            throw Problems.of(ProblemType.CLAIMED, batch.claimedByName() + " works on this batch. Take it over first.");
        }
        return batch;
    }

    private Batch open(UUID id, IfMatch seen) {
        var batch = batches.requireLocked(id);
        seen.check(batch.version());
        if (batch.status() != BatchStatus.OPEN) {
            throw Problems.illegalTransition(
                    batch.status() == BatchStatus.DONE ? "This batch is done." : "This batch was given back.");
        }
        return batch;
    }

    private Batch recorded(String verb, UUID id, Map<String, ?> detail) {
        audit.record("desk-batch." + verb, BATCH, id, detail);
        return batches.require(id);
    }
}
