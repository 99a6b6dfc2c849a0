package uk.learningoffer.identity.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.learningoffer.platform.problem.ForbiddenReason;
import uk.learningoffer.platform.problem.ProblemType;

/** Staff who have shown one factor only are told that it is this that keeps them out. */
@ApplicationScoped
class WithheldRoles implements ForbiddenReason {
    @Inject
    CurrentUsers currentUsers;

    @Override
    public Optional<Reason> why() {
        return currentUsers.isWithoutSecondFactor()
                ? Optional.of(new Reason(
                        ProblemType.SECOND_FACTOR_NEEDED,
                        "Your roles count once you have shown your second factor: see /api/v1/me/second-factor."))
                : Optional.empty();
    }
}
