package uk.learningoffer.application.eligibility;

import java.time.Instant;

/** What a person and their council asked for and were given before; whoever keeps the applications answers. */
public interface EligibilityHistory {
    /** @param authorityCode null where it is not known */
    Past of(EligibilityQuestion question, String authorityCode, Instant since);

    /** @param open whether another application of the person for the course is open */
    record Past(boolean open, long givenToPerson, long givenToAuthority) {}
}
