package uk.learningoffer.application.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.learningoffer.application.eligibility.LicenceView;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.settings.SettingsInForce;

/** Which decisions need a second reviewer, as the settings say. */
@ApplicationScoped
public class FourEyes {
    @Inject
    SettingsInForce settings;

    @Inject
    LicenceView licences;

    public boolean needed(Application application, DecisionOutcome outcome) {
        var today = settings.get();
        if (outcome == DecisionOutcome.DECLINED) {
            return today.fourEyesForRefusals();
        }
        return today.fourEyesAbovePence() != null
                && licences.pool(application.courseId(), application.namedUrl())
                        .map(LicenceView.PoolNow::pencePerLicence)
                        .filter(pence -> pence > today.fourEyesAbovePence())
                        .isPresent();
    }
}
