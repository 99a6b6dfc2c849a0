package uk.learningoffer.licence.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Scopes;
import uk.learningoffer.licence.allocation.Allocation;
import uk.learningoffer.licence.allocation.LockedAllocations;
import uk.learningoffer.licence.holding.Sides.Owner;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** Allocations that a caller may move: one's own, for staff all, for a partner system those of its authority. */
@ApplicationScoped
class ReachedAllocations {
    @Inject
    LockedAllocations locked;

    @Inject
    Session database;

    record Reached(Allocation allocation, Side side) {}

    /** As it is once nobody else can move it, and refused with 412 unless the caller saw it so. */
    Reached requireLocked(UUID id, IfMatch seen, CurrentUser user) {
        Sides.requireScope(user, Scopes.ALLOCATIONS_WRITE);
        var side = database.createNativeQuery("""
                        SELECT a.person_id, p.authority_code
                        FROM allocation a JOIN application p ON p.id = a.application_id WHERE a.id = :id""", Tuple.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .flatMap(row -> Sides.of(user, new Owner(row.get(0, UUID.class), row.get(1, String.class))))
                .orElseThrow(() -> Problems.notFound("licence"));
        var allocation = locked.require(id);
        seen.check(allocation.version());
        return new Reached(allocation, side);
    }
}
