package uk.learningoffer.licence.holding;

import static uk.learningoffer.identity.caller.Scopes.ALLOCATIONS_READ;
import static uk.learningoffer.identity.caller.Scopes.ALLOCATIONS_WRITE;

import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.application.record.ApplicationScope;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.platform.problem.Problems;

/** The one place that says who may do something with an allocation. */
final class Sides {
    private Sides() {}

    /** Whose an allocation is. */
    record Owner(UUID personId, String authorityCode) {}

    /** Empty for those who may look at most. */
    static Optional<Side> of(CurrentUser user, Owner owner) {
        if (owner.personId().equals(user.personId())) {
            return Optional.of(Side.HOLDER);
        }
        if (ApplicationScope.isStaff(user)) {
            return Optional.of(Side.STAFF);
        }
        return user.isPartner() && owner.authorityCode().equals(user.authorityCode()) && user.has(ALLOCATIONS_WRITE)
                ? Optional.of(Side.PARTNER)
                : Optional.empty();
    }

    /** Refuses a partner system whose token does not let it do that. */
    static void requireScope(CurrentUser user, String scope) {
        if (user.isPartner() && !user.has(scope)) {
            throw Problems.forbidden("Ask for the scope " + scope + " with your access token.");
        }
    }

    static void mayRead(CurrentUser user) {
        requireScope(user, ALLOCATIONS_READ);
    }
}
