package uk.learningoffer.application.eligibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.application.window.Opening;
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
 * @param opening null where applications may always be sent
 * @param settingsVersion of the settings that the limits and the policy come from
 */
@Schema(name = "EligibilityFacts")
public record EligibilityFacts(
        @Schema(nullable = true) Council council,
        Resolution.Outcome domain,
        String domainSays,
        @Schema(nullable = true) Person person,
        @Schema(nullable = true) Wanted course,
        @Schema(nullable = true) Share share,
        SignedPolicy signedPolicy,
        @Schema(nullable = true) Opening opening,
        int settingsVersion) {

    /** The same person on the same day, had the limits been these. */
    public EligibilityFacts under(Limits limits) {
        return new EligibilityFacts(
                council,
                domain,
                domainSays,
                person == null ? null : person.limitedTo(limits.licencesPerPerson()),
                course,
                share == null ? null : new Share(share.licencesThisYear(), limits.licencesPerAuthority()),
                limits.declaration(),
                opening,
                limits.settingsVersion());
    }

    @Schema(name = "FactsOfCouncil")
    record Council(String name, boolean current, boolean signed) {}

    @Schema(name = "FactsOfPerson")
    record Person(boolean hasOpenApplication, boolean holdsLicence, long licencesThisYear, int limit) {
        Person limitedTo(int other) {
            return new Person(hasOpenApplication, holdsLicence, licencesThisYear, other);
        }
    }

    /** Of everybody at the person's council. */
    @Schema(name = "FactsOfShare")
    record Share(long licencesThisYear, int limit) {}

    /**
     * @param named whether the person named it, so that it is not in the library
     * @param costClass null for a named course
     * @param stock null where no pool serves it
     */
    @Schema(name = "FactsOfCourse")
    record Wanted(
            boolean named,
            @Schema(nullable = true) String costClass,
            boolean published,
            @Schema(nullable = true) LicenceView.Stock stock) {}

    public enum SignedPolicy {
        REQUIRED,
        PREFERRED,
        IGNORED
    }
}
