package uk.learningoffer.application.eligibility;

import java.util.List;
import uk.learningoffer.authority.Authority;

/**
 * What the rules say, what they looked at, and the council they took the person to work for.
 *
 * @param council null while it is not certain
 * @param choices the councils that the address could belong to
 */
public record EligibilityCheck(
        Eligibility eligibility, EligibilityFacts facts, Authority council, List<Authority> choices) {
    public boolean mustChooseCouncil() {
        return council == null && choices.size() > 1;
    }
}
