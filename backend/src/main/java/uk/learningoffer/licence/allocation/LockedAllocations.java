package uk.learningoffer.licence.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.learningoffer.licence.stock.PoolCounters;
import uk.learningoffer.platform.problem.Problems;

/** Allocations as they are once nobody else can move them: the pool is locked first, the allocation read afterwards. */
@ApplicationScoped
public class LockedAllocations {
    @Inject
    AllocationRepository allocations;

    @Inject
    PoolCounters counters;

    public Allocation require(UUID id) {
        counters.lock(allocations.poolOf(id).orElseThrow(() -> Problems.notFound("licence")));
        return allocations.require(id);
    }
}
