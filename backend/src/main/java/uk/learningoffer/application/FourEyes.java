package uk.learningoffer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which decisions need a second reviewer, as the settings say. */
@ApplicationScoped
class FourEyes {
    @Inject
    SettingsInForce settings;

    @Inject
    LicenceView licences;

    boolean needed(Application application, DecisionOutcome outcome) {
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
