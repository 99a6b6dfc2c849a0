package uk.learningoffer.application;

import uk.learningoffer.authority.Resolution;

/**
 * Everything that the rules look at, gathered beforehand.
 *
 * @param council where the person works, once that is certain or chosen; else null
 * @param domain what the domain of the address says
 * @param domainSays the same in a sentence
 * @param person null where nobody is signed in: then nothing is said about anybody
 * @param course null before one is chosen
 * @param share null without a council
 */
record EligibilityFacts(
        Council council,
        Resolution.Outcome domain,
        String domainSays,
        Person person,
        Wanted course,
        Share share,
        SignedPolicy signedPolicy) {

    record Council(String name, boolean current, boolean signed) {}

    record Person(boolean hasOpenApplication, boolean holdsLicence, long licencesThisYear, int limit) {}

    /** Of everybody at the person's council. */
    record Share(long licencesThisYear, int limit) {}

    /**
     * @param named whether the person named it, so that it is not in the library
     * @param costClass null for a named course
     * @param stock null where no pool serves it
     */
    record Wanted(boolean named, String costClass, boolean published, LicenceView.Stock stock) {}

    enum SignedPolicy {
        REQUIRED,
        PREFERRED,
        IGNORED
    }
}
