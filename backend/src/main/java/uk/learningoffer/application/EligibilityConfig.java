package uk.learningoffer.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How generous the offer is. */
@ConfigMapping(prefix = "learning-offer.eligibility")
interface EligibilityConfig {
    /** Whether a council must have signed the Local Digital Declaration. The register does not say who has. */
    @WithDefault("ignored")
    EligibilityFacts.SignedPolicy declaration();

    /** Licences that one person can be given in 12 months. */
    @WithDefault("3")
    int licencesPerPerson();

    /** Licences given to one council in 12 months, from which on a person looks at each application. */
    @WithDefault("25")
    int licencesPerAuthority();
}
