package uk.learningoffer.application.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import uk.learningoffer.application.applying.Applying;
import uk.learningoffer.application.decision.DeclineReason;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.platform.database.SqlErrors;
import uk.learningoffer.platform.version.IfMatch;

/** What reviewers and applicants do, as callers who looked at the case just now; each tells whether it was done. */
@ApplicationScoped
public class RacingDeeds {
    private static final ApprovalRequest APPROVAL = new ApprovalRequest(null);
    private static final RefusalRequest REFUSAL = new RefusalRequest(DeclineReason.OVER_LIMIT, null, List.of());

    @Inject
    Reviewing reviewing;

    @Inject
    Applying applying;

    @ActivateRequestContext
    public boolean decline(UUID id, CurrentUser reviewer) {
        return done(() -> reviewing.decline(id, new IfMatch(0), REFUSAL, reviewer));
    }

    @ActivateRequestContext
    public boolean approve(UUID id, CurrentUser reviewer) {
        return done(() -> reviewing.approve(id, new IfMatch(0), APPROVAL, reviewer));
    }

    @ActivateRequestContext
    public boolean withdraw(UUID id, CurrentUser holder) {
        return done(() -> applying.withdraw(id, new IfMatch(0), holder));
    }

    private static boolean done(Supplier<?> deed) {
        while (true) {
            try {
                deed.get();
                return true;
            } catch (HttpProblem refused) {
                return false;
            } catch (RuntimeException failed) {
                if (SqlErrors.isStale(failed)) {
                    return false;
                }
                if (!SqlErrors.isWorthRepeating(failed)) {
                    throw failed;
                }
            }
        }
    }
}
