package uk.learningoffer.application.eligibility;

import uk.learningoffer.application.eligibility.EligibilityFacts.SignedPolicy;

/**
 * How generous the offer is, as far as the rules look at it.
 *
 * @param licencesPerPerson that one person can be given in 12 months
 * @param licencesPerAuthority given to one council in 12 months, from which on a person looks at each application
 * @param declaration whether a council must have signed the Local Digital Declaration
 * @param settingsVersion of the settings that say so
 */
public record Limits(int licencesPerPerson, int licencesPerAuthority, SignedPolicy declaration, int settingsVersion) {}
