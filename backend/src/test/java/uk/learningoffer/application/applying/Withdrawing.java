package uk.learningoffer.application.applying;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.learningoffer.application.eligibility.LicenceView;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.record.ApplicationWithdrawn;
import uk.learningoffer.platform.database.SqlErrors;

/** Withdraws waiting applications for tests of what follows from it. */
@ApplicationScoped
public class Withdrawing {
    @Inject
    LicenceView licences;

    @Inject
    ApplicationRepository applications;

    @Inject
    Event<ApplicationWithdrawn> withdrawn;

    /** @return false where it got a licence before */
    public boolean unlessServed(UUID application) {
        while (true) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> withdraw(application));
            } catch (RuntimeException failed) {
                if (!SqlErrors.isWorthRepeating(failed)) {
                    throw failed;
                }
            }
        }
    }

    private boolean withdraw(UUID id) {
        licences.lockLineOf(id);
        var application = applications.require(id);
        if (application.status() != ApplicationStatus.WAITING) {
            return false;
        }
        application.withdraw();
        applications.flush();
        withdrawn.fire(new ApplicationWithdrawn(id, null));
        return true;
    }
}
