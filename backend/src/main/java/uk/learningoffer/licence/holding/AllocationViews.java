package uk.learningoffer.licence.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.problem.Problems;

/** Allocations as they are shown to one caller. */
@ApplicationScoped
public class AllocationViews {
    @Inject
    AllocationRows rows;

    @Inject
    FeedbackGivenFor feedback;

    @Inject
    InstantSource clock;

    AllocationResponse require(UUID id, CurrentUser user) {
        return shown(AllocationQuery.of(id, user), user).stream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound("licence"));
    }

    Page<AllocationResponse> page(AllocationQuery query, CurrentUser user) {
        return Page.of(shown(query.visibleTo(user).narrowed(), user), query.limit, AllocationQuery::position);
    }

    private List<AllocationResponse> shown(AllocationQuery query, CurrentUser user) {
        var today = LondonDays.of(clock.instant());
        var found = rows.of(query, today);
        var given = found.isEmpty()
                ? Set.<UUID>of()
                : feedback.among(found.stream().map(AllocationViews::id).toList());
        return found.stream()
                .map(row -> new ShownAllocation(row, given.contains(id(row)), today).to(user))
                .toList();
    }

    private static UUID id(Tuple row) {
        return row.get("id", UUID.class);
    }
}
