package uk.learningoffer.licence.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

/** The people of a batch as staff read them; each reading is audited. */
@ApplicationScoped
class BatchReading {
    private static final String LIST = "desk-batch-members";
    private static final int ALL = 1_000;

    @Inject
    BatchTable batches;

    @Inject
    BatchMembers members;

    @Inject
    Audit audit;

    Page<BatchMemberResponse> page(UUID id, PageRequest request) {
        read(id, "members");
        var after = request.after(LIST, 1);
        return Page.of(
                members.list(id, after == null ? 0 : (int) Math.min(after.number(0), ALL), request.rows()),
                request.limit,
                member -> Cursor.of(LIST, member.position()));
    }

    /** Those to be done now: the licence of the others ended meanwhile, or they were erased. */
    List<BatchMemberResponse> wanted(UUID id) {
        read(id, "addresses");
        return members.list(id, 0, ALL).stream()
                .filter(member -> member.wanted() && member.email() != null)
                .toList();
    }

    AddressesResponse addresses(UUID id) {
        var wanted = wanted(id);
        return new AddressesResponse(
                wanted.stream()
                        .map(member -> new AddressesResponse.Address(member.allocationId(), member.email()))
                        .toList(),
                batches.require(id).members() - wanted.size());
    }

    private void read(UUID id, String what) {
        batches.require(id);
        audit.record("desk-batch.read", "desk_batch", id, Map.of("what", what));
    }
}
